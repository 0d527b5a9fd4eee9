import { renameSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import type { Picture } from '../../src/model/picture.ts';
import { drawPicture, type OwnFont } from './draw-picture.ts';
import type { Look } from './read-look.ts';

/** A picture, and the file that it is kept in. */
export interface Task {
  readonly picture: Picture;
  readonly kept: string;
}

/** What all pictures of a site have in common. */
export interface DrawSetting {
  readonly look: Look;
  readonly fonts: readonly OwnFont[];
}

/** Draws what it is sent, one picture after the other; answers when a picture stands in its file, or why it does not. */
const { look, fonts } = workerData as DrawSetting;
// A thread hands bytes over as an array.
const own = fonts.map((font) => ({ ...font, data: Buffer.from(font.data) }));
// There are several of these threads already.
sharp.concurrency(1);

parentPort?.on('message', ({ picture, kept }: Task) => {
  void drawPicture(picture, look, own).then(
    ({ png }) => {
      // Another build may draw the same: each writes its own file, and the name is given at once.
      const part = `${kept}.${process.pid}.tmp`;
      writeFileSync(part, png);
      renameSync(part, kept);
      parentPort?.postMessage(null);
    },
    (error: Error) => parentPort?.postMessage(`${picture.file}: ${error.message}`),
  );
});
