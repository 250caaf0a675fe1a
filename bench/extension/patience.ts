/** Milliseconds after which what is waited for is taken not to come. Nothing that is measured may take as long. */
export const PATIENCE = 60_000;
