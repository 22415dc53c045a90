/** Longest side of a page that is still read with ease, in points. */
const LONGEST = 2_400;

/** Below this a photo goes as it is, in bytes. */
const LIGHT = 600_000;

const QUALITY = 0.8;

/** A photo of a page made lighter before it goes over a weak line; anything else as it is. */
export async function lighterPhoto(file: File): Promise<Blob> {
  if (!/^image\/(jpeg|png)$/.test(file.type) || file.size <= LIGHT) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const paper = canvas.getContext('2d');
    if (paper === null) return file;
    // JPEG knows no transparency; what is transparent would turn black.
    paper.fillStyle = 'white';
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const lighter = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', QUALITY);
    });
    return lighter !== null && lighter.size < file.size ? lighter : file;
  } catch {
    // Not a picture this browser can draw; the server looks at it.
    return file;
  }
}
