import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { cardStateOf } from '#app/domain/reservation/pass.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { requireRequester } from '../guards/requester.server.ts';
import { answerCards } from '../papers/cards.server.ts';
import { aboutVisit, paperVisit } from '../papers/visit.server.ts';

/** The cards of its own guests for a pemda to print, with a name on each; 404 while there is no card. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, actor, doer, number } = await requireRequester(args);
    const { reservation, visit } = look(services, actor, (looking) => {
      const about = aboutVisit(looking, number);
      return { reservation: about.reservation, visit: paperVisit(about) };
    });
    if (cardStateOf(reservation) !== 'card') throw data(null, { status: 404 });
    return answerCards({ services, doer, reservation, visit }, new URL(args.request.url));
  });
}
