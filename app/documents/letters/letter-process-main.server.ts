// The process that opens what strangers send. It is told one job, answers it, and waits for the next.
import type { LetterJob } from './letter-jobs.ts';

const say = (answer: unknown) => process.send?.(answer);

async function answer(job: LetterJob): Promise<unknown> {
  switch (job.kind) {
    case 'read': {
      const { readFile } = await import('./read-file.server.ts');
      return readFile(job.bytes, job.mediaType);
    }
    case 'page': {
      const { photoPage } = await import('./photo-page.server.ts');
      return photoPage(job.bytes, job.isOneOfMany);
    }
    case 'mail': {
      const { openMail } = await import('./mail-file.server.ts');
      return openMail(job.bytes);
    }
    case 'report': {
      const { openReport } = await import('./delivery-report.server.ts');
      return openReport(job.bytes);
    }
    case 'bind': {
      const { pagesToPdf } = await import('./photo-pdf.server.ts');
      return pagesToPdf(job.pages);
    }
  }
}

process.on('message', (job: LetterJob) => {
  // A job that throws is the file's doing: the one who asked is told by the end of this process.
  answer(job).then(say, () => process.exit(1));
});
// It ends when the one who asks does, and not before: a signal to both would lose an answer.
process.on('disconnect', () => process.exit(0));
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
say('ready');
