import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Recording } from '#src/demo/account/recording.ts';
import type { Sound } from '#src/demo/account/sound.ts';
import { audioFile } from './audioFile.ts';
import { faultyAudio } from './faultyAudio.ts';
import type { Links } from './links.ts';
import type { Renewals } from './renewals.ts';

/** The host of the audio files: it asks for no token, the link itself is the key. */
export function audioHandlers(
  base: string,
  recordings: () => Recording[],
  bytesOf: (sound: Sound) => Promise<Uint8Array>,
  links: Links,
  renewals: Renewals,
): RequestHandler[] {
  const answer = async ({ request, params }: { request: Request; params: Record<string, unknown> }) => {
    const file = String(params['file']);
    const id = Number(/^(?:moved-)?(\d{1,12})\.mp3$/.exec(file)?.[1]);
    const pass = links.check(file, new URL(request.url).searchParams);
    if (pass === 'expired') renewals.refused(id);
    if (pass !== 'good') return HttpResponse.text(`This link is ${pass}.`, { status: 403 });
    const recording = recordings().find((each) => each.id === id);
    if (!recording?.sound) return HttpResponse.text('No such recording.', { status: 404 });

    const { sound, startedAt } = recording;
    const audio = { bytes: await bytesOf(sound), modified: new Date(startedAt), tag: `"${id}"` };
    if (sound.is !== 'faulty') return audioFile(request, audio);
    const moved = file.startsWith('moved-') ? null : links.link(`moved-${file}`);
    return faultyAudio(sound.fault, request, audio, moved);
  };
  return [http.get(`${base}/:file`, answer), http.head(`${base}/:file`, answer)];
}
