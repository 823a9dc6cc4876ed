// Requests leave by XMLHttpRequest, as on the real sites. The scenario's name rides in one header of our own.
import { situation } from './situation.ts';

/** Sends a POST. @throws when the answer is not a success. */
export function post(path: string, headers: Record<string, string>, body: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path, true);
    request.withCredentials = true;
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.setRequestHeader('x-look-alike-session', situation.session);
    request.onload = () => (request.status < 400 ? resolve(JSON.parse(request.responseText)) : reject(new Error(`refused (${request.status})`)));
    request.onerror = () => reject(new Error('no connection'));
    request.send(body);
  });
}

/** Loads a page in full, keeping the scenario's name. */
export function load(path: string): void {
  location.assign(`${path}?s=${encodeURIComponent(situation.session)}`);
}
