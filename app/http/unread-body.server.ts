import type { RequestHandler } from 'express';

/**
 * What is refused before it was read whole is read past, and thrown away. Otherwise the browser goes on
 * sending into a connection that nobody empties, and sees the answer only when that one is cut.
 */
export function passUnreadBody(): RequestHandler {
  return (req, res, next) => {
    res.once('finish', () => {
      if (req.complete) return;
      // Whoever began to read would keep in memory what nobody asks for any more.
      req.removeAllListeners('data');
      req.resume();
    });
    next();
  };
}
