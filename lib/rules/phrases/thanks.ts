/** Thanking. Sources: S0 sins 3 and 4 ("a great, big thank you … why you're so pleased … how much you value him"). */

export const THANKS = [
  '(thanks|thank|thankyou|thx|ty|cheers|grateful|gratitude|merci|gracias|obrigado|obrigada|danke)',
  '(i|we) (do|really|both|all)? appreciate',
  '(appreciate|appreciated) (it|this|that|you|your|the|hearing)',
  '(is|are) (much|greatly|hugely)? appreciated',
  '(much|greatly|hugely) appreciated',
  '(means|mean|meant) (a lot|so much|the world|everything|more)',
  '(made|makes|making|make) (my|our|his|her|their|the|everyone) (day|week|month|year|morning|evening|night|weekend)',
  '(you are|how|so|very|too|that is|this is) (very)? kind',
  '(kind|lovely|generous|sweet) of you',
  '(owe|owes) you',
] as const;
