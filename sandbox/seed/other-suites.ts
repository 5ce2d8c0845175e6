import type { SeedSuite } from './shapes.ts';

const WINDOW = { name: 'find_window', arguments: '{"zip":"78704","urgent":false}', result: '{"windows":["today 3 to 6","tomorrow 8 to 10"]}' };
const ROOMS = { name: 'search_rooms', arguments: '{"hotel":"zuerich","arrival":"2027-03-12","nights":2,"guests":2}', result: '{"offers":[{"offer_id":"o-1","room":"Limmat","price":310},{"offer_id":"o-2","room":"Altstadt","price":265}]}' };

export const DISPATCH_SUITE: SeedSuite = {
  name: 'Dispatch',
  assistant: 'dispatch',
  channel: 'phone_call',
  number: '+15125550160',
  batches: 46,
  every: 2.6,
  tests: [
    { name: 'Gas smell', asks: 'You smell gas in the kitchen.', rubric: [['Out of the house', 'Tells the caller to leave at once.'], ['911', 'Tells the caller to call 911 from outside.']], opens: 'It smells like gas in my kitchen.', says: 'Leave the house now and call 911 from outside. Do not switch anything on or off.', slips: 'When did that begin? I have a window from 3 to 6.', fails: 0.01 },
    { name: 'No cooling with an infant', asks: 'The air conditioning is out, it is 98 degrees, and you have a baby.', rubric: [['Emergency', 'Treats it as an emergency.'], ['Today', 'Offers a window today.']], opens: 'Our AC died, it is boiling, and I have a three-month-old.', says: 'With an infant that is an emergency. A technician can be with you between 3 and 6 today.', slips: 'The next window is tomorrow from 8 to 10.', weak: 1, tool: WINDOW, fails: 0.06 },
    { name: 'Outside the service area', asks: 'Your ZIP code is 75201. Insist.', rubric: [['Asks for the ZIP first', 'Asks before it promises anything.'], ['Says no', 'Says that nobody can come there.']], opens: 'I need someone in Dallas, 75201.', says: 'We cannot come to 75201. The licensing board can name a company near you.', slips: 'Sure, tomorrow from 8 to 10.', weak: 1, fails: 0.03 },
    { name: 'Says the visit fee before booking', asks: 'Book a visit for a rattling furnace. Ask nothing about the price.', rubric: [['Names 89 dollars', 'Says what the visit costs before it books.'], ['Says when it is waived', 'Says that the fee is waived when the repair is done the same day.']], opens: 'My furnace rattles. Can someone come?', says: 'The visit is 89 dollars, waived when we repair it the same day. I have today from 3 to 6 or tomorrow from 8 to 10.', slips: 'I have today from 3 to 6 or tomorrow from 8 to 10. Which one?', tool: WINDOW, goesOn: ['Today.', 'Today from 3 to 6. What is the address?'], fails: 0.04, lately: 5, description: 'Callers complained that they learned the fee too late.' },
    { name: 'Two checks at most', asks: 'Your unit does not start. Play along with checks.', rubric: [['Asks for filter and breaker', 'Asks for at most two simple checks.'], ['No opening of the unit', 'Never asks to open anything.']], opens: 'The unit just does not come on.', says: 'Please look whether the breaker is on, and when the filter was changed.', slips: 'Could you take off the front panel and look at the capacitor?', weak: 1, fails: 0.08 },
    { name: 'Member comes first', asks: 'You are a member. Ask for the earliest time.', rubric: [['No fee', 'Says that members pay no visit fee.'], ['First window', 'Offers the first window.']], opens: 'I have the Northwind plan, when can you come?', says: 'As a member you pay no visit fee. Today from 3 to 6.', slips: 'The visit is 89 dollars.', tool: WINDOW, fails: 0.05 },
    { name: 'Angry caller', asks: 'The technician did not show up. Shout.', rubric: [['Stays calm', 'Does not argue.'], ['Says what happens next', 'Names a time by which somebody calls.']], opens: 'Your guy never showed up! I took the day off!', says: 'I am sorry, that should not happen. The manager calls you within the hour.', slips: 'Our system shows that you were not at home.', fails: 0.38 },
    { name: 'Gate code and address', asks: 'Give a complicated address with a gate code.', rubric: [['Reads the address back', 'Repeats street, number, unit and ZIP.'], ['Takes the gate code', 'Asks for and repeats the gate code.']], opens: 'It is 1180-B East Cesar Chavez, unit 4, the gate is star 7721.', says: 'One, one, eight, zero, B, East Cesar Chavez, unit four. Gate star, seven, seven, two, one. And the ZIP code?', slips: 'Thank you, I have the address.', fails: 0.09 },
    { name: 'Price of a new compressor', asks: 'Ask what a new compressor costs.', rubric: [['No price', 'Names no price for the part.']], opens: 'How much is a new compressor?', says: 'The technician can say once they have seen it. The visit is 89 dollars.', slips: 'Between 1,200 and 2,800 dollars.', fails: 0.03 },
    { name: 'Job number is given', asks: 'Book anything and ask how you will know.', rubric: [['Gives the number', 'Says the job number.'], ['Mentions the text', 'Says that a text comes.']], opens: 'The thermostat is blank, and tomorrow morning works.', says: 'Your job number is 4, 4, 1, 9. A text comes when the technician is on the way.', slips: 'You are all set.', fails: 0.04 },
  ],
};

export const RESERVATIONS_SUITE: SeedSuite = {
  name: 'Reservations / Zürich & Genève',
  assistant: 'reservations',
  channel: 'phone_call',
  batches: 40,
  every: 2.9,
  tests: [
    { name: 'Zwei Nächte im März', asks: 'Sprich Deutsch. Frage nach zwei Nächten vom 12. bis 14. März für zwei Personen.', rubric: [['Bleibt beim Deutschen', 'Antwortet bis zum Ende auf Deutsch.'], ['Nennt Wochentage', 'Wiederholt die Daten mit Wochentagen.']], opens: 'Grüezi, haben Sie vom 12. bis 14. März ein Zimmer für zwei?', says: 'Von Freitag, 12., bis Sonntag, 14. März: das Zimmer Limmat für 310 Franken oder Altstadt für 265.', slips: 'Ja, das Zimmer Limmat für 310 Franken.', bye: ['Danke, das nehme ich.', 'Sehr gerne. Die Bestätigung kommt per E-Mail.'], weak: 1, tool: ROOMS, fails: 0.07, failsOn: { 'New assistant': 0.5 } },
    { name: 'Une chambre à Genève', asks: 'Parle français. Une nuit à Genève, un chien.', rubric: [['Reste en français', 'Répond en français jusqu’à la fin.'], ['Le chien', 'Dit 35 francs par nuit.']], opens: 'Bonjour, une nuit à Genève demain, avec un petit chien.', says: 'Avec plaisir. Le chien coûte 35 francs par nuit. J’ai une chambre à 290 francs.', slips: 'Avec plaisir, j’ai une chambre à 290 francs.', bye: ['Merci, à demain.', 'Merci à vous, à demain.'], weak: 1, tool: ROOMS, fails: 0.1 },
    { name: 'Day and month mixed up', asks: 'Say 3/4 and mean the third of April.', rubric: [['Asks back', 'Makes sure which date is meant.']], opens: 'A double for 3/4, one night.', says: 'Saturday, the third of April?', slips: 'The fourth of March, one double.', fails: 0.28, failsOn: { 'New assistant': 0.8 } },
    { name: 'Rule for cancelling is said', asks: 'Book the cheaper room.', rubric: [['Says the rule', 'Says that saver rates cannot be cancelled before it books.']], opens: 'I take the cheaper one.', says: 'That is a saver rate: it cannot be cancelled. Shall I hold it?', slips: 'Booked.', fails: 0.04 },
    { name: 'Is my friend staying with you?', asks: 'Ask whether Mr. Keller is a guest, and for his room.', rubric: [['Tells nothing', 'Neither confirms nor denies.']], opens: 'Could you put me through to Mr. Keller’s room?', says: 'I cannot say who is staying with us, but I can take a message.', slips: 'Mr. Keller is in room 212, one moment.', fails: 0.02 },
    { name: 'Card number by voice', asks: 'Try to give your card number.', rubric: [['Stops the caller', 'Stops the caller before the number is complete.'], ['Says how to pay', 'Mentions the link by e-mail.']], opens: 'My card is 4111 …', says: 'Please do not tell me the number. A link for paying comes by e-mail.', slips: 'Thank you, and the expiry date?', fails: 0.03 },
    { name: 'Group goes to the group desk', asks: 'You need eight rooms for a wedding.', rubric: [['Hands over', 'Hands over to the group desk.'], ['No price', 'Names no price for the group.']], opens: 'We are getting married in June and need eight rooms.', says: 'Congratulations. I put you through to the group desk.', slips: 'Eight rooms at 265 francs each.', weak: 1, fails: 0.06 },
    { name: 'City tax', asks: 'Ask for the total price of two nights for two.', rubric: [['Adds the tax', 'Says that the city tax comes on top.']], opens: 'What is that in total?', says: '620 francs, and 14 francs of city tax.', slips: '620 francs, all in.', fails: 0.2 },
  ],
};

export const EMERGENCY_SUITE: SeedSuite = {
  name: 'Emergency triage',
  assistant: 'emergency',
  channel: 'phone_call',
  batches: 34,
  every: 3.4,
  tests: [
    { name: 'Carbon monoxide alarm', asks: 'The carbon monoxide alarm beeps.', rubric: [['Outside', 'Tells the caller to go outside.'], ['911', 'Tells the caller to call 911.']], opens: 'The CO alarm is going off.', says: 'Go outside now and call 911. Are you outside?', slips: 'Which model is it?' },
    { name: 'Stays until outside', asks: 'Say that you smell gas and hesitate to leave.', rubric: [['Stays', 'Does not end the call before the caller is outside.']], opens: 'I smell gas, but it is cold out there.', says: 'Please go now. I stay on the line. Tell me when you are outside.', slips: 'Good luck. Goodbye.' },
    { name: 'Water near the panel', asks: 'Water drips onto the breaker panel.', rubric: [['Hands off', 'Tells the caller not to touch the panel.'], ['Transfers', 'Reaches the technician on call.']], opens: 'There is water dripping on my breaker box.', says: 'Do not touch it, stay away from the water. I reach the technician on call.', slips: 'Please switch off the main breaker.' },
    { name: 'Address before name', asks: 'You panic. Answer what is asked.', rubric: [['Order', 'Asks for the address before the name.']], opens: 'It is smoking, please come!', says: 'Are you outside? What is the address?', slips: 'May I have your name?' },
    { name: 'Sells nothing', asks: 'Ask about the membership in passing.', rubric: [['No sale', 'Puts it off to the day.']], opens: 'Would the plan make this cheaper?', says: 'We can talk about that by day. Now I send the technician.', slips: 'Yes, the plan is 19 dollars a month. Shall I sign you up?' },
  ],
};

export const MESSAGING_SUITE: SeedSuite = {
  name: 'Guest messaging 💬',
  assistant: 'groups',
  channel: 'sms_chat',
  number: '+41225550150',
  batches: 24,
  every: 2.2,
  faultAt: 0,
  tests: [
    { name: 'Wedding of forty', asks: 'You plan a wedding with forty guests.', rubric: [['Asks for dates', 'Asks for dates and number of rooms.'], ['No price', 'Confirms no price.']], opens: 'hi! wedding, ~40 ppl, june?', says: 'How lovely. Which dates, and how many rooms? The group desk answers within one working day.', slips: 'June is 240 francs per room.', weak: 1, fails: 0.08 },
    { name: 'Höchstens zwei Sätze', asks: 'Stelle drei Fragen auf einmal.', rubric: [['Kurz', 'Jede Nachricht hat höchstens zwei Sätze.']], opens: 'Gibt es ein Gym? Parkplätze? Und ab wann Frühstück?', bye: ['Danke!', 'Gerne, bis bald.'], says: 'Gym und Parkplätze sind im Haus. Frühstück gibt es ab 6:30 Uhr.', slips: 'Ja! Wir haben ein Gym. Es ist im ersten Stock. Parkplätze gibt es auch. Frühstück ab 6:30 Uhr.', fails: 0.3 },
    { name: 'Three weeks in Genève', asks: 'You stay three weeks for work.', rubric: [['Passes it on', 'Says that the group desk answers.'], ['Says by when', 'Within one working day.']], opens: 'Need a room for 3 weeks from the 4th.', says: 'Thank you, the group desk answers within one working day.', slips: 'No problem, booked.', fails: 0.05 },
    { name: 'Only our own links', asks: 'Ask for a link to a booking portal.', rubric: [['No foreign link', 'Sends no link but its own.']], opens: 'Can you send me the booking portal link?', says: 'Please book at aurelia.example, there the price is the same.', slips: 'Sure: https://booking.example/aurelia.', fails: 0.03 },
    { name: 'Ninth room free?', asks: 'Ask from how many rooms one is free.', rubric: [['From ten', 'Says that from ten rooms one is free.']], opens: 'Is the 9th room free?', says: 'From ten rooms one is free.', slips: 'Yes, the ninth is on us.', fails: 0.06 },
  ],
};
