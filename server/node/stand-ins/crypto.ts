/**
 * Stands for `crypto` where the protocol library loads it, which is for the names of pipes that it never makes here:
 * the server speaks over stdio and node IPC. To load the whole took a twentieth of the time to start.
 */
export function randomBytes(): never {
  throw new Error('pipes are not served');
}
