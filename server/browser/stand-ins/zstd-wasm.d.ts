/** The bytes of the library, which scripts/browser-bundle.ts puts into the bundle. */
declare module 'zstd.wasm' {
  const wasm: Uint8Array;
  // biome-ignore lint/style/noDefaultExport: esbuild has bytes as the default export.
  export default wasm;
}
