import { useCallback } from 'react';

const WIDTH = 56;
const HEIGHT = 72;

/** A photo in small, drawn by this browser; an empty sheet where it cannot. */
export function Thumbnail({ file }: { readonly file: File }) {
  const draw = useCallback(
    (canvas: HTMLCanvasElement | null) => {
      if (canvas !== null) void drawOn(canvas, file).catch(() => {});
    },
    [file],
  );
  return (
    <canvas
      ref={draw}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      className="shrink-0 rounded border border-line bg-sunk"
    />
  );
}

async function drawOn(canvas: HTMLCanvasElement, file: File): Promise<void> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(WIDTH / picture.width, HEIGHT / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  canvas
    .getContext('2d')
    ?.drawImage(picture, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
  picture.close();
}
