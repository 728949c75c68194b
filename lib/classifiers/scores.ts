export interface SentenceScore { readonly hostile: number }
export function scoreSentence(_text: string): SentenceScore { return { hostile: 0 }; }
export function combineScores(_parts: readonly SentenceScore[]) { return { hostile: 0, dismissive: 0, sarcastic: 0, impolite: 0 }; }
