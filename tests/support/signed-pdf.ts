import { webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { latin1, pdfOf } from './pdf-files.ts';

const ALGORITHM = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
} as const;

/** So many characters of hex a signature has room for. */
const ROOM = 8_000;
const BLANK_RANGE = '/ByteRange [0 0000000000 0000000000 0000000000]';

/** Somebody who signs, with a certificate that says who gave it. */
export interface Signer {
  readonly certificate: pkijs.Certificate;
  readonly key: CryptoKey;
}

/** A key and its certificate; nobody vouches for it but itself. */
export async function aSigner(name: string, issuer = name): Promise<Signer> {
  const keys = (await webcrypto.subtle.generateKey(ALGORITHM, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ value: 7 });
  certificate.subject.typesAndValues.push(named(name));
  certificate.issuer.typesAndValues.push(named(issuer));
  certificate.notBefore.value = new Date('2026-01-01T00:00:00Z');
  certificate.notAfter.value = new Date('2028-01-01T00:00:00Z');
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, 'SHA-256');
  return { certificate, key: keys.privateKey };
}

/** A one-page PDF that is signed; `before` is what was there already, and stays. */
export async function signedPdf(
  signer: Signer,
  {
    before = null,
    at = '2026-11-05T02:30:00Z',
  }: { before?: Uint8Array | null; at?: string | null },
): Promise<Uint8Array<ArrayBuffer>> {
  const signature = `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached ${BLANK_RANGE} /M (D:20261105100000+07'00') /Contents <${'0'.repeat(ROOM)}> >>`;
  const blank =
    before === null
      ? pdfOf([
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
          signature,
        ])
      : latin1(`${Buffer.from(before).toString('latin1')}9 0 obj\n${signature}\nendobj\n%%EOF\n`);
  const text = Buffer.from(blank).toString('latin1');
  const open = text.lastIndexOf('/Contents <') + '/Contents '.length;
  const close = open + ROOM + 2;
  const range = [open, close, text.length - close].map((it) => String(it).padStart(10, '0'));
  const placed = text.replace(BLANK_RANGE, `/ByteRange [0 ${range.join(' ')}]`);
  const covered = latin1(placed.slice(0, open) + placed.slice(close));
  const cms = Buffer.from(await cmsOf(signer, covered, at)).toString('hex');
  return latin1(`${placed.slice(0, open)}<${cms.padEnd(ROOM, '0')}>${placed.slice(close)}`);
}

async function cmsOf(
  { certificate, key }: Signer,
  covered: Uint8Array<ArrayBuffer>,
  at: string | null,
): Promise<ArrayBuffer> {
  const digest = await webcrypto.subtle.digest('SHA-256', covered);
  const attributes = [
    attribute('1.2.840.113549.1.9.3', new asn1js.ObjectIdentifier({ value: DATA })),
    attribute('1.2.840.113549.1.9.4', new asn1js.OctetString({ valueHex: digest })),
    ...(at === null
      ? []
      : [attribute('1.2.840.113549.1.9.5', new asn1js.UTCTime({ valueDate: new Date(at) }))]),
  ];
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: DATA }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }),
      }),
    ],
    certificates: [certificate],
  });
  await signed.sign(key, 0, 'SHA-256');
  const content = new pkijs.ContentInfo({
    contentType: '1.2.840.113549.1.7.2',
    content: signed.toSchema(true),
  });
  return content.toSchema().toBER(false);
}

const DATA = '1.2.840.113549.1.7.1';

function attribute(type: string, value: unknown): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] });
}

function named(value: string): pkijs.AttributeTypeAndValue {
  return new pkijs.AttributeTypeAndValue({
    type: '2.5.4.3',
    value: new asn1js.Utf8String({ value }),
  });
}
