// The browser of the tests and the address of the site; both are needed, and their absence is a failure, never a skip.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export const BASE_URL = process.env.BASE_URL;
if (!BASE_URL) throw new Error('BASE_URL is not set: these tests need a running server, such as BASE_URL=http://127.0.0.1:8080');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium to use: CHROMIUM, else the system's, else the one inside the npm package. */
async function executable() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not here: look further.
      }
    }
  }
  const { default: packed } = await import('@sparticuz/chromium');
  // Unpacks itself into the folder for temporary files.
  return packed.executablePath();
}

// Without a sandbox, since tests also run as root in containers; they open our own pages alone.
export const launch = async () => chromium.launch({ executablePath: await executable(), args: ['--no-sandbox'] });

/** Asks the API, as any program would. */
export async function ask(query, variables = {}) {
  const response = await fetch(new URL('/graphql', BASE_URL), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`the API refuses: ${JSON.stringify(errors)}`);
  return data;
}
