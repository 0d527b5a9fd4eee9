import { lookup } from 'node:dns/promises';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { ImportError } from '../../src/import/imported.ts';
import { MAXIMUM_BYTES, type Document } from '../../src/import/import-document.ts';
import { hostOf, readAddress, requirePublic } from './public-address.ts';

/** How names are looked up and servers reached; tests bring their own, since loopback is refused. */
export interface Network {
  /** The IP addresses of a name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Where to connect for a public IP address and port. */
  readonly connectTo?: (ip: string, port: number) => { ip: string; port: number };
  /** Milliseconds for everything, redirects included. */
  readonly timeout?: number;
}

const THE_NETWORK: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
};

const TIMEOUT = 20_000;
const MOST_REDIRECTS = 5;

/**
 * Fetches a document by http or https: 20 seconds, 5 MB, five redirects. Each host is looked up once, checked to be
 * public, and connected to at the very address that was checked.
 *
 * @returns the document with the address where it finally was, and what the server's headers wish
 * @throws ImportError with what is wrong and what to do
 */
export async function fetchDocument(
  address: string,
  network: Network = THE_NETWORK,
): Promise<{ document: Document; warnings: string[] }> {
  const signal = AbortSignal.timeout(network.timeout ?? TIMEOUT);
  let url = readAddress(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await send(url, network, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      url = readAddress(URL.parse(headers.location, url)?.href ?? headers.location);
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new ImportError(
        `The server of ${url.host} answers ${statusCode}${response.statusMessage ? ` ${response.statusMessage}` : ''}`,
        SAVE,
      );
    }
    const bytes = await unpack(await collect(response, url, signal), headers['content-encoding'] ?? '');
    const charset = /charset\s*=\s*"?(?<name>[\w.:-]+)/iu.exec(headers['content-type'] ?? '')?.groups?.[
      'name'
    ];
    return {
      document: {
        bytes,
        name: url.pathname,
        address: url.href,
        ...(charset !== undefined && { charset }),
      },
      warnings: /\bno(?:image)?ai\b/iu.test(String(headers['x-robots-tag'] ?? ''))
        ? ['The server asks that the page not be used by AI (`X-Robots-Tag`): mind the publisher’s rights.']
        : [],
    };
  }
  throw new ImportError(
    `The address redirects more than ${MOST_REDIRECTS} times`,
    'Open it in a browser, and add the address where it ends.',
  );
}

const SAVE = 'Open the page in a browser, save it, and add the file instead.';

async function send(url: URL, network: Network, signal: AbortSignal): Promise<IncomingMessage> {
  const host = hostOf(url);
  const ips = isIP(host) === 0 ? await resolve(host, network) : [host];
  for (const ip of ips) requirePublic(ip, host);
  const [first = ''] = ips;
  const secure = url.protocol === 'https:';
  const port = Number(url.port || (secure ? 443 : 80));
  const target = network.connectTo?.(first, port) ?? { ip: first, port };
  return new Promise((settle, fail) => {
    const sent = (secure ? requestHttps : requestHttp)(
      {
        host: target.ip,
        port: target.port,
        ...(secure && isIP(host) === 0 && { servername: host }),
        path: url.pathname + url.search,
        headers: { Host: url.host, Accept: 'text/html,*/*;q=0.5', 'User-Agent': AGENT },
        signal,
        agent: false,
      },
      settle,
    );
    sent.on('error', (error) => fail(describe(error, url, signal)));
    sent.end();
  });
}

/** Says who asks; some servers refuse a request without it. */
const AGENT = 'same-story/1 (an editor adds one article by hand)';

async function resolve(host: string, network: Network): Promise<readonly string[]> {
  try {
    const ips = await network.resolve(host);
    if (ips.length > 0) return ips;
  } catch {
    // Told below.
  }
  throw new ImportError(
    `There is no server called \`${host}\`, or no network`,
    'See whether the address is right.',
  );
}

function collect(response: IncomingMessage, url: URL, signal: AbortSignal): Promise<Buffer> {
  return new Promise((settle, fail) => {
    const parts: Buffer[] = [];
    let size = 0;
    response.on('data', (part: Buffer) => {
      size += part.length;
      if (size > MAXIMUM_BYTES) {
        fail(
          new ImportError('The document is larger than 5 MB', 'Save the article alone, and add the file.'),
        );
        response.destroy();
      } else parts.push(part);
    });
    response.on('end', () => {
      if (response.complete) settle(Buffer.concat(parts));
      else fail(cutOff(url));
    });
    response.on('error', (error) => fail(describe(error, url, signal)));
    response.on('aborted', () => fail(signal.aborted ? late(url) : cutOff(url)));
  });
}

const cutOff = (url: URL) =>
  new ImportError(`The server of ${url.host} broke off before the end of the document`, 'Try again.');

const late = (url: URL) => new ImportError(`The server of ${url.host} does not answer in time`, SAVE);

function describe(error: NodeJS.ErrnoException, url: URL, signal: AbortSignal): ImportError {
  if (signal.aborted || error.name === 'AbortError') return late(url);
  if (error.code === 'ECONNRESET' || error.code === 'HPE_INVALID_EOF_STATE') return cutOff(url);
  return new ImportError(
    `The server of ${url.host} cannot be reached (${error.code ?? error.message})`,
    'See whether the address is right, and whether there is a network.',
  );
}

/** @throws ImportError for what was packed wrongly, or unpacks to too much */
async function unpack(bytes: Buffer, encoding: string): Promise<Uint8Array> {
  const method = { gzip: gunzip, 'x-gzip': gunzip, br: brotliDecompress, deflate: inflate }[
    encoding.trim().toLowerCase()
  ];
  if (method === undefined) return bytes;
  try {
    return await promisify<Buffer, object, Buffer>(method)(bytes, { maxOutputLength: MAXIMUM_BYTES });
  } catch {
    throw new ImportError('The document is packed wrongly, or larger than 5 MB when unpacked', SAVE);
  }
}
