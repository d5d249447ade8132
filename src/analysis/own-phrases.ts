/** A reader's own phrases for texts in one language: to be marked wherever they stand, and to be left unmarked in what is found. */
export interface OwnPhrases {
  mark: string[];
  leave: string[];
}
