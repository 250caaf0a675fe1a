import { type Browser, chromium } from '@playwright/test';
import { findTool, TOOLS } from '../../scripts/install-debian.ts';

/** Chromium without a screen, which reaches nothing but this machine. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findTool(TOOLS.chromium);
  if (executablePath === undefined)
    throw new Error('No Chromium is installed: VS Code has nothing to show itself in');
  return chromium.launch({
    executablePath,
    // Whoever runs this ends by them, and Chromium with it; otherwise it alone would.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--autoplay-policy=no-user-gesture-required',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}
