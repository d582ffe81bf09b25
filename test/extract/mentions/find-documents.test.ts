import { expect, it } from "vitest";
import { mentionsOf } from "./mentions-of.ts";

const documents = (text: string) =>
  mentionsOf(text).flatMap(({ mention, at }) =>
    mention.type === "document"
      ? [[at(mention.title), at(mention.number), at(mention.own)].map((part) => part ?? "")]
      : [],
  );

it.each([
  ["The Treaty ‘On Lasting Peace’ (May 8, 1996) was signed.", [["On Lasting Peace", "", "May 8, 1996"]]],
  ["The Treaty ''On Lasting Peace'' was signed.", [["On Lasting Peace", "", ""]]],
  [
    "The Agreement between the Government of Fiji and the Government of Chile on Fish was signed.",
    [["Agreement between the Government of Fiji and the Government of Chile on Fish", "", ""]],
  ],
  ["It ratified Convention No. 190 (1995) on 3 May 2001.", [["", "190", "1995"]]],
  ["They confirmed Order № 5290 of May 2018.", [["", "5290", "May 2018"]]],
  ["The Council adopted resolution 46/225 there.", [["", "46/225", ""]]],
  ["It follows UNSC Resolution 1325 closely.", [["", "1325", ""]]],
  ["Decision (EU) 2017/1565 was adopted.", [["", "2017/1565", ""]]],
  ["The joint declaration on lasting ties was signed.", [["joint declaration on lasting ties", "", ""]]],
  ["The roadmap for Estonia was adopted.", [["roadmap for Estonia", "", ""]]],
  [
    "It joined the Convention on Search, Seizure and Return of Timber.",
    [["Convention on Search, Seizure and Return of Timber", "", ""]],
  ],
  [
    "It signed the Investment Protection and Promotion Agreement.",
    [["Investment Protection and Promotion Agreement", "", ""]],
  ],
  ["The Protocol on Timber in Bergen was signed.", [["Protocol on Timber", "", ""]]],
  [
    "It joined the 1921 Night Rest (Ports) Convention, No. 14.",
    [["Night Rest (Ports) Convention", "14", ""]],
  ],
  ["It joined the Night Rest Convention, 1921 (No. 14).", [["Night Rest Convention", "14", ""]]],
  [
    "It joined the 1949 Right to Rest and Collective Leave Convention.",
    [["Right to Rest and Collective Leave Convention", "", ""]],
  ],
  ["Accession to Bergen Convention followed.", [["Bergen Convention", "", ""]]],
  ["It was founded by Forest Council Decision No. 14 of 3 May 2001.", [["", "14", "3 May 2001"]]],
  ["It joined the Convention on Fish for Chile on 3 May 2001.", [["Convention on Fish", "", ""]]],
  ["It signed the Loan Agreement for 70 million dollars.", [["Loan Agreement", "", ""]]],
  ["The Strategy for the Northern Valley dates from 2001.", [["Strategy for the Northern Valley", "", ""]]],
  ["The Bergen Timber memorandum was signed.", [["Bergen Timber memorandum", "", ""]]],
  ["In Bergen memorandum was signed.", [["", "", ""]]],
  ["A new Forest Code was adopted.", [["Forest Code", "", ""]]],
  ["The Program “Timber: 2000” was adopted.", [["Timber: 2000", "", ""]]],
  ["The Timber Programme – Lasting Forests was adopted.", [["Lasting Forests", "", ""]]],
  ["The Timber Convention – A. Dahl spoke.", [["Timber Convention", "", ""]]],
  ["The PfT Framework Document was signed.", [["PfT Framework Document", "", ""]]],
  [
    "The Agreement Establishing the Timber Bank was signed.",
    [["Agreement Establishing the Timber Bank", "", ""]],
  ],
  ["The Agreement constructor was signed.", [["Agreement", "", ""]]],
  ["In all, 22 agreements were signed in order to help.", []],
])("%s", (text, expected) => {
  expect(documents(text)).toEqual(expected);
});

/** Titles that words stand for. */
const antecedents = (text: string) =>
  mentionsOf(text).flatMap(({ mention, words }) =>
    mention.type === "document" && mention.antecedent ? [[words, mention.antecedent.text]] : [],
  );

it.each([
  ["Fiji signed the Treaty of Suva in 1996 and ratified it in 2002.", [["it", "Treaty of Suva"]]],
  ["The Treaty of Suva was signed in 1993; it entered into force in 1995.", [["it", "Treaty of Suva"]]],
  ["The Treaty of Suva was signed. In 1995 it was ratified.", [["it", "Treaty of Suva"]]],
  [
    "Fiji signed the Treaty of Suva and the Protocol on Fish. The latter was amended.",
    [["latter", "Protocol on Fish"]],
  ],
  ["Fiji signed the Protocol on Fish. This document was amended.", [["document", "Protocol on Fish"]]],
  [
    "Fiji signed the Status of Ships Agreement (SOSA). The SOSA was amended.",
    [["SOSA", "Status of Ships Agreement"]],
  ],
  ["Fiji signed the Treaty of Suva, and it joined the Forum.", []],
  ["Fiji signed the Treaty of Suva in Bergen. They ratified it.", []],
])("%s", (text, expected) => {
  expect(antecedents(text)).toEqual(expected);
});

it("takes the body before a numbered document for its issuer, and what founds a body for a treaty", () => {
  const [decision, agreement] = mentionsOf(
    "Forest Council Decision No. 14 followed the Agreement Establishing the Timber Bank.",
  );
  expect(decision?.mention.type === "document" && decision.at(decision.mention.issuer)).toBe(
    "Forest Council",
  );
  expect(agreement?.mention).toMatchObject({ type: "document", treaty: true });
});
