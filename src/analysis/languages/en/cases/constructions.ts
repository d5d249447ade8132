import type { Cases } from '../../pack.ts';

/** Who gave the information where no plain verb of saying has them as its subject. */
export const unnamedByConstruction: Cases = {
  of: 'unnamed',
  marks: [
    '[[Two of those]] who left said the pay was too low.',
    '[[Those familiar with the plan]] say it is dead.',
    'The bell was rung, according to [[those present]].',
    '[[Several passengers]] had one complaint: the ferry was cold.',
    'The Herald spoke to [[three former clerks]] who said they were never paid.',
    'The Herald quoted [[a guard]] as saying that the gate had been left open.',
    'There is concern among [[residents]] that the river will flood.',
    'Claims by [[former staff]] that the oven was faulty reached the council.',
    'In [[the officers]]’ view, the road was safe.',
    '[[Officials in the ministry]] fear a heavy loss.',
    'The ruling prompted [[two tenants]] to complain that the rent was unfair.',
    '[[Lawmakers]] who represent the valley said the dam was unsafe.',
    '[[Villagers]] are worried that the well will dry up.',
    '[[Locals]] call it a folly.',
    '[[Family members]] said he had been ill for weeks.',
    '[[Some of the richest farmers in the valley]] have a clear message: tax us.',
    'The speech prompted [[some Twitter users]] to argue that the mayor had lied.',
    '[[Residents]] complained of long queues at the pump.',
  ],
  allows: [
    'Villagers called a doctor.',
    'Villagers called the police a few minutes later.',
    'Employees saw the van as it left.',
    'The council gave residents a say in the matter.',
    'Officials’ view of the river was blocked.',
    'The clinic treated visitors as guests.',
    'The Herald sent a reporter to the docks as the ship was leaving.',
    'The strike forced drivers to take the bridge.',
    'Officials put a lamp at the gate.',
    'The two sides agreed on a date.',
    'He had a message for the crew on his desk.',
    'The film is about a friendship among nurses in a small town.',
    'Otto Lind was in the officers’ mess.',
  ],
};

export const vagueByConstruction: Cases = {
  of: 'vague',
  marks: [
    '[[Many in the industry]] say the tunnel is too dear.',
    'The plan is dead, according to [[some]].',
    'As [[many]] have noted, the map is old.',
    '[[Critics]]’ argument that the tunnel is too dear was heard at last.',
    'In [[experts]]’ view, the dam will hold.',
    '[[Most experts]] agree.',
    '[[Many]] see the vote as a test for the mayor.',
    '[[Some]] have called it a betrayal.',
    '[[Many]] have voiced concerns that the road is unsafe.',
    '[[Some]] are calling it a disaster.',
    '[[Estimates]] put the cost at 3 million dollars.',
    '[[Local reports]] suggest that the lake is rising.',
    '[[Research]] shows that walking helps.',
    'Profit beat [[analysts]]’ forecasts.',
    '[[Economists]] are divided over the tax.',
    '[[Scientists]] found 40 new beetles in the marsh.',
  ],
  allows: [
    'Many in the hall wore black.',
    'Some of the boats were old.',
    'Investors found a buyer for the mill.',
    'Some called a halt to the march.',
    'Experts agree on little.',
    'The mayor put the lamp at the gate.',
    'Research at the lab goes on until May.',
    'Critics’ seats were kept free.',
  ],
};

export const hearsayByConstruction: Cases = {
  of: 'hearsay',
  marks: [
    '[[It’s believed]] the band will split.',
    'In what [[is being seen as]] a snub, the envoy stayed at home.',
    '[[It has been claimed]] the vase is a copy.',
  ],
  allows: ['The parade is being seen from every roof.', 'The envoy said it’s believed to be a copy.'],
};
