import { type RefObject, useEffect, useRef, useState } from 'react';
import type { CameraState } from '#app/copy/scan.ts';

interface Camera {
  readonly state: CameraState;
  /** Null where the camera has no light of its own. */
  readonly torch: { readonly isOn: boolean; readonly toggle: () => void } | null;
}

/** Chromium and Safari on a phone tell of a light; the standard's types do not know it. */
type Light = MediaTrackCapabilities & { readonly torch?: boolean };

/**
 * The rear camera in `video`, until a QR is read, the tab is left or the component goes. The decoder is
 * fetched with the first use.
 */
export function useCamera(
  video: RefObject<HTMLVideoElement>,
  onRead: (text: string) => void,
  onLeave: () => void,
): Camera {
  const [state, setState] = useState<CameraState>('starting');
  const [hasLight, setHasLight] = useState(false);
  const [isLit, setIsLit] = useState(false);
  const told = useRef({ onRead, onLeave });
  useEffect(() => {
    told.current = { onRead, onLeave };
  });
  useEffect(() => {
    const player = video.current;
    if (player === null) return;
    let isOver = false;
    let stop = (): void => {};
    const leave = (): void => {
      if (document.hidden) told.current.onLeave();
    };
    document.addEventListener('visibilitychange', leave);
    void startReading(player, {
      isOver: () => isOver,
      onStart: (end) => {
        stop = end;
        setState('reading');
        setHasLight((trackOf(player)?.getCapabilities?.() as Light | undefined)?.torch === true);
      },
      onRead: (text) => {
        setState('read');
        told.current.onRead(text);
      },
      onFailure: setState,
    });
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', leave);
      stop();
    };
  }, [video]);
  const toggle = (): void => {
    const light = { advanced: [{ torch: !isLit } as MediaTrackConstraintSet] };
    void trackOf(video.current)
      ?.applyConstraints(light)
      .then(
        () => setIsLit(!isLit),
        () => setHasLight(false),
      );
  };
  return { state, torch: hasLight ? { isOn: isLit, toggle } : null };
}

interface Reading {
  readonly isOver: () => boolean;
  readonly onStart: (stop: () => void) => void;
  readonly onRead: (text: string) => void;
  readonly onFailure: (state: CameraState) => void;
}

async function startReading(player: HTMLVideoElement, reading: Reading): Promise<void> {
  const { isOver, onStart, onRead, onFailure } = reading;
  if (navigator.mediaDevices?.getUserMedia === undefined) return onFailure('unsupported');
  try {
    const { QRCanvas, frameLoop, rearCamera } = await import('qr/dom.js');
    const camera = await rearCamera(player);
    if (isOver()) return camera.stop();
    const canvas = new QRCanvas({}, { cropToSquare: false });
    let isDone = false;
    let isBusy = false;
    const look = async (): Promise<void> => {
      if (isBusy || isDone) return;
      isBusy = true;
      const found = await camera.readFrame(canvas, true);
      isBusy = false;
      if (typeof found !== 'string' || found === '' || isDone) return;
      end();
      onRead(found);
    };
    const cancel = frameLoop(() => void look().catch(() => (isBusy = false)), player);
    const end = (): void => {
      isDone = true;
      cancel();
      camera.stop();
      canvas.clear();
    };
    onStart(end);
  } catch (error) {
    if (!isOver()) onFailure(failureOf(error));
  }
}

const FAILURES: Readonly<Record<string, CameraState>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

function failureOf(error: unknown): CameraState {
  return (error instanceof DOMException ? FAILURES[error.name] : undefined) ?? 'unsupported';
}

function trackOf(player: HTMLVideoElement | null): MediaStreamTrack | undefined {
  return (player?.srcObject as MediaStream | null)?.getVideoTracks()[0];
}
