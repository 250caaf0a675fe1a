/**
 * Stands for `node:child_process` in the bundled command line. The argument parser loads it for subcommands that are
 * programs of their own; ours start none, and to load it took a tenth of the time to start.
 */
export {};
