/** The part of the decoder that is used; it brings no types of its own. */
declare module 'heic-decode' {
  interface Decoded {
    readonly width: number;
    readonly height: number;
    /** RGBA. */
    readonly data: Uint8ClampedArray;
  }
  interface Picture {
    readonly width: number;
    readonly height: number;
    decode(): Promise<Decoded>;
  }
  interface Pictures extends ReadonlyArray<Picture> {
    dispose(): void;
  }
  const decode: { all(input: { readonly buffer: Uint8Array }): Promise<Pictures> };
  export default decode;
}
