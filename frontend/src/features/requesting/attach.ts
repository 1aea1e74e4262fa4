import { acting, headers } from '../../app/client';

// A file of the largest size over a slow line.
const PATIENCE_MS = 10 * 60_000;

/**
 * Sends a file to a need. What is wrong with it, in words of the server; nothing where it was taken; unknown where no answer
 * came. The same file sent again under the same name is there once.
 */
export async function attach(need: string, file: File): Promise<string[] | 'unknown'> {
  try {
    const response = await fetch(`/needs/${need}/documents?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: {
        ...headers(),
        ...(acting.as && { 'acting-as': acting.as }),
        'content-type': 'application/octet-stream',
        accept: 'application/json',
      },
      body: file,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return [];
    const { problems, errors } = (await response.json()) as Partial<Record<'problems' | 'errors', Array<{ message: string }>>>;
    return [...(problems ?? []), ...(errors ?? [])].map(({ message }) => message);
  } catch {
    return 'unknown';
  }
}
