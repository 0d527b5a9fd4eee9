/** The method page in short: no figures, since those change with the program. */
export const METHOD: readonly string[] = [
  'Every word here is either a slice of an article, printed as it stands in the source file, or comes from the story’s editor. No model writes, rates or summarises anything.',
  'A program divides each article into headline, paragraphs, sentences and quotations. What is not part of the article is set aside and shown as such. A speaker is named only where the text makes plain who is speaking.',
  'Claims are written by an editor, with the words of every article that carries them. The program refuses a claim whose words an article does not print, byte for byte. “Silent” means that somebody has looked; “not examined” that nobody did.',
  'Quotations of the same words by the same person stand together, each compared word by word with all the words that the printings give.',
  'Passages of two articles are matched by the editor’s claims and by the words, names, numbers, dates and quotations they share. “No counterpart found” does not mean that the other article leaves it out.',
];
