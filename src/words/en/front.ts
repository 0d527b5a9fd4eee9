/** The front page of a site with several stories. */
export const words = {
  years: 'Years',
  dayUnknown: 'Day unknown',
  takenOver:
    'The pages of this story are from an earlier version of this site. The search does not cover them.',
};
