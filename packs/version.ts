import manifest from '../package.json' with { type: 'json' };

/** Of Packwright, as the service tells it. */
export const VERSION: string = manifest.version;
