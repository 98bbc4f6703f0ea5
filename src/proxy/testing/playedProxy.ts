import type { RequestListener } from 'node:http';
import { type FaultServer, startFaultServer } from './faultServer.ts';
import { listsRecordings } from './audioUpstream.ts';
import { startTestProxy, type TestProxy } from './testProxy.ts';

type Options = Parameters<typeof startTestProxy>[1];

/** A proxy before an API with one recording, on the API's own host, that answers as `audio` does; and the link to it. */
export async function startWithRecording(
  audio: RequestListener,
  options?: Options,
): Promise<TestProxy & { upstream: FaultServer; link: string }> {
  const upstream = await startFaultServer(
    listsRecordings(() => [`${upstream.origin}/audio/36.mp3?sig=x`], audio),
  );
  const proxy = await startTestProxy(upstream.url, options);
  const [link = ''] = await linksOf(proxy);
  upstream.requests.length = 0;
  return { ...proxy, upstream, link };
}

/** The links in the list, as a page reads them. */
export async function linksOf({ get }: TestProxy): Promise<string[]> {
  const { data } = (await get('/api/v2/call-recordings')).json<{ data: { recording: string }[] }>();
  return data.map(({ recording }) => recording);
}
