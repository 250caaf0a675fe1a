import type { Message } from './message.ts';

/** Sent by the client when the user says that the workspace can be trusted. It is never taken back. */
export const TRUST_GRANTED: Message<null> = { method: 'packwright/trustGranted' };
