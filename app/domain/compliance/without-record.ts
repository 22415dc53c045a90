import type { Finding } from './rule.ts';

/** Reasons for video that come out of the office's own record. */
const RECORD_REASONS: readonly string[] = ['repeatTopic', 'confirmedViolations', 'followUp'];

/**
 * A finding as it may be told to whoever writes a request and has not shown that they speak for the
 * office they name: neither numbers of its requests nor anything out of its record. null where nothing
 * is left to tell.
 */
export function withoutRecord(finding: Finding): Finding | null {
  const { numbers: _, reasons, ...params } = finding.params;
  if (finding.code !== 'VIDEO_PREFERRED' || !Array.isArray(reasons)) {
    return { ...finding, params: { ...params, ...(reasons !== undefined && { reasons }) } };
  }
  const told = reasons.filter((reason) => !RECORD_REASONS.includes(reason));
  return told.length === 0 ? null : { ...finding, params: { ...params, reasons: told } };
}
