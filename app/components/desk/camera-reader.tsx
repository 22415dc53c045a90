import { useEffect, useRef } from 'react';
import { CAMERA_WORDS } from '#app/copy/scan.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { useCamera } from './use-camera.ts';

interface CameraReaderProps {
  readonly onRead: (text: string) => void;
  readonly onClose: () => void;
}

/** The camera's picture with what it is doing in words; Escape or the button ends it. */
export function CameraReader({ onRead, onClose }: CameraReaderProps) {
  const video = useRef<HTMLVideoElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { state, torch } = useCamera(video, onRead, onClose);
  const isLive = state === 'starting' || state === 'reading' || state === 'read';
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="group"
      aria-label="Kamera"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      className="no-print card mt-4"
    >
      <video
        ref={video}
        muted
        playsInline
        aria-hidden="true"
        className={`aspect-4/3 w-full max-w-md rounded bg-ink object-cover ${isLive ? '' : 'hidden'}`}
      />
      <p role="status" className="mt-3 max-w-xl font-semibold">
        <Icon name={isLive ? 'qr' : 'alert'} className="mr-1.5 align-[-0.2em]" />
        {CAMERA_WORDS[state]}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button type="button" look="secondary" icon="close" onClick={onClose}>
          Tutup kamera
        </Button>
        {torch !== null && (
          <Button type="button" look="secondary" onClick={torch.toggle}>
            {torch.isOn ? 'Matikan lampu' : 'Nyalakan lampu'}
          </Button>
        )}
      </div>
    </div>
  );
}
