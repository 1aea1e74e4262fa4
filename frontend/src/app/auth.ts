// What the browser asks of /auth/… besides the API: who is signed in is a matter of cookies, which no program needs.

const PATIENCE_MS = 30_000;

async function call(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(path, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
  if (response.ok) return response;
  // What is not read would keep the connection.
  void response.body?.cancel();
  if (![401, 404].includes(response.status)) throw new Error(`${path} answered ${response.status}`);
  return response;
}

/** What an address answers; undefined where there is nothing for this visitor, an error where it cannot be reached. */
export async function read<T>(path: string): Promise<T | undefined> {
  const response = await call(path, { headers: { accept: 'application/json' } });
  return response.ok ? ((await response.json()) as T) : undefined;
}

/** Sends something; what is answered, null for an answer without content, undefined where there is no such thing for this visitor. */
export async function post<T = null>(path: string, body: object): Promise<T | undefined> {
  const response = await call(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) return undefined;
  return (response.status === 204 ? null : await response.json()) as T;
}

/** Where signing in begins, and leads back to. */
export const signInAddress = (to: string): string => `/auth/sign-in?to=${encodeURIComponent(to)}`;

/** Whether an address is one of this site, so that it can be led back to. */
export const isLocal = (to: string): boolean => /^\/(?![/\\])[^\\]*$/.test(to);
