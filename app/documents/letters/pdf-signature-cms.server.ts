import { fromBER, type UTCTime } from 'asn1js';
import { type Certificate, ContentInfo, type RelativeDistinguishedNames, SignedData } from 'pkijs';
import { type Instant, instantFromMs } from '#app/domain/calendar/instant.ts';
import type { LetterSignature } from '#app/domain/reservation/letter-reading.ts';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TIME_STAMP = '1.2.840.113549.1.9.16.1.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';

const LONGEST_NAME = 120;

type CmsFacts = Omit<LetterSignature, 'changedAfter'>;

/**
 * What a signature (CMS) says of itself, held against what it covers. `intact`: the covered bytes are
 * those that were signed, and the signature is that of the certificate it carries. Who vouches for
 * that certificate is not asked here. Null where it is no signature that could be read.
 */
export async function readCms(
  der: Uint8Array<ArrayBuffer>,
  covered: Uint8Array<ArrayBuffer>,
): Promise<CmsFacts | 'timeStamp' | null> {
  const signed = parse(der);
  if (signed === null) return null;
  if (signed.encapContentInfo.eContentType === TIME_STAMP) return 'timeStamp';
  const certificate = signerOf(signed);
  if (certificate === null) return null;
  return {
    signer: nameIn(certificate.subject),
    issuer: nameIn(certificate.issuer),
    signedAt: signingTime(signed),
    intact: await isIntact(signed, covered),
  };
}

function parse(der: Uint8Array<ArrayBuffer>): SignedData | null {
  try {
    const { result, offset } = fromBER(der);
    if (offset < 0) return null;
    const content = new ContentInfo({ schema: result });
    return content.contentType === SIGNED_DATA ? new SignedData({ schema: content.content }) : null;
  } catch {
    return null;
  }
}

/** The certificate that the signature names; the others only vouch for it. */
function signerOf(signed: SignedData): Certificate | null {
  const [info] = signed.signerInfos;
  const certificates = (signed.certificates ?? []).filter(isCertificate);
  if (info === undefined) return null;
  const sid = info.sid as Partial<{
    serialNumber: { isEqual(other: unknown): boolean };
    issuer: { isEqual(other: RelativeDistinguishedNames): boolean };
  }>;
  const named = certificates.find(
    ({ serialNumber, issuer }) =>
      sid.serialNumber?.isEqual(serialNumber) === true && sid.issuer?.isEqual(issuer) === true,
  );
  // Named by the key's own identifier: then only where there is no choice.
  return named ?? (certificates.length === 1 ? (certificates[0] ?? null) : null);
}

function isCertificate(value: unknown): value is Certificate {
  return typeof value === 'object' && value !== null && 'subject' in value && 'issuer' in value;
}

async function isIntact(signed: SignedData, covered: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    return await signed.verify({ signer: 0, data: covered.buffer, checkChain: false });
  } catch {
    return false;
  }
}

function signingTime(signed: SignedData): Instant | null {
  const attributes = signed.signerInfos[0]?.signedAttrs?.attributes ?? [];
  const [time] = attributes.find(({ type }) => type === SIGNING_TIME)?.values ?? [];
  try {
    const ms = (time as UTCTime | undefined)?.toDate().getTime() ?? NaN;
    return Number.isNaN(ms) ? null : instantFromMs(ms);
  } catch {
    return null;
  }
}

function nameIn({ typesAndValues }: RelativeDistinguishedNames): string {
  const named = (type: string) =>
    typesAndValues.find((it) => it.type === type)?.value.valueBlock.value as unknown;
  const name = named(COMMON_NAME) ?? named(ORGANISATION);
  const text = typeof name === 'string' ? name.replace(/\p{Cc}|\p{Cf}/gu, '').trim() : '';
  return text === '' ? '(tanpa nama)' : text.slice(0, LONGEST_NAME);
}
