import { NoticeBox } from './blocks.tsx';
import { Findings, type ShownFinding } from './findings.tsx';

interface RefusalNoticeProps {
  readonly refusal: {
    readonly title: string;
    readonly text: string;
    readonly findings: readonly ShownFinding[];
  };
  readonly audience: 'pemda' | 'staff';
}

/** Why a deed did not go through, and what to do; nothing was changed by it. */
export function RefusalNotice({ refusal, audience }: RefusalNoticeProps) {
  const { title, text, findings } = refusal;
  return (
    <>
      <NoticeBox tone="bad" title={title} live>
        {text}
      </NoticeBox>
      {findings.length > 0 && (
        <div className="mb-6">
          <Findings findings={findings} audience={audience} />
        </div>
      )}
    </>
  );
}
