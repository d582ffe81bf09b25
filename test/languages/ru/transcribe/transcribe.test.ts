import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { transcribe, transcribeName } from "../../../../src/languages/ru/transcribe/transcribe.ts";

describe("transcribe", () => {
  it.each([
    ["A. Khamzaev", "А.\u00A0Хамзаев"],
    ["A. Fischer", "А.\u00A0Фишер"],
    ["Sh. Mirziyoyev", "Ш.\u00A0Мирзиёев"],
    ["R. T. Erdoğan", "Р.\u00A0Т.\u00A0Эрдоган"],
    ["R.T. Erdoğan", "Р.\u00A0Т.\u00A0Эрдоган"],
    ["M. Pejčinović-Burić", "М.\u00A0Пейчинович-Бурич"],
    ["Franco Frattini", "Франко Фраттини"],
    ["K. Tokayev", "К.\u00A0Токаев"],
    ["D. Isaeva", "Д.\u00A0Исаева"],
    ["A. Zhukovsky", "А.\u00A0Жуковский"],
    ["A. Chubarov", "А.\u00A0Чубаров"],
    ["Müller", "Мюллер"],
    ["O. von Habsburg", "О.\u00A0фон Хабсбург"],
    // English: given names and surnames that are listed
    ["John Harper", "Джон Харпер"],
    ["Michael Thornton", "Майкл Торнтон"],
    ["Elizabeth Warner", "Элизабет Уорнер"],
    ["Terry Davis", "Терри Дэвис"],
    ["A. Hart", "А.\u00A0Харт"],
    // German
    ["Hans Schneider", "Ханс Шнайдер"],
    ["Jürgen Weiss", "Юрген Вайс"],
    ["Ursula Richter", "Урсула Рихтер"],
    ["Klaus Zimmermann", "Клаус Циммерман"],
    ["Markus Köhler", "Маркус Кёлер"],
    // Mongolian
    ["Khürelbold Erdenetsogt", "Хурэлболд Эрдэнэцогт"],
    ["Paula Mäkinen", "Паула Мякинен"],
    ["Mihai Popescu", "Михай Попеску"],
    ["Zurab Tchanishvili", "Зураб Чанишвили"],
    // Italian
    ["Giuseppe Bianchi", "Джузеппе Бьянки"],
    ["Paolo Gentile", "Паоло Джентиле"],
    ["Francesca Ricci", "Франческа Риччи"],
    // Spanish
    ["Carlos Jiménez", "Карлос Хименес"],
    ["Carlos Jimenez", "Карлос Хименес"],
    ["José Luis Rodríguez", "Хосе Луис Родригес"],
    ["Jose Luis Rodriguez", "Хосе Луис Родригес"],
    ["Javier Ortega", "Хавьер Ортега"],
    ["María Vázquez", "Мария Васкес"],
    // Turkic
    ["Mehmet Yıldız", "Мехмет Йылдыз"],
    ["Recep Çelik", "Реджеп Челик"],
    ["Orhan Güneş", "Орхан Гюнеш"],
    ["Aigul Sadykova", "Айгуль Садыкова"],
    ["Kassym-Jomart Sarsenov", "Касым-Жомарт Сарсенов"],
    // Slavic
    ["Andrzej Zieliński", "Анджей Зелиньский"],
    ["Václav Dvořák", "Вацлав Дворжак"],
    ["Željko Marković", "Желько Маркович"],
    ["Dragan Jovanović", "Драган Йованович"],
    ["D. Babiš", "Д.\u00A0Бабиш"],
    ["Boyko Petrov", "Бойко Петров"],
    ["Igor Sidorenko", "Игорь Сидоренко"],
    ["Ivan Kovalchuk", "Иван Ковальчук"],
    // Nordic and Baltic, Finnish and Estonian, Hungarian and Greek
    ["Anders Lindström", "Андерс Линдстрём"],
    ["Bjørn Hansen", "Бьёрн Хансен"],
    ["Valdis Kalniņš", "Валдис Калниньш"],
    ["Linas Petrauskas", "Линас Петраускас"],
    ["Juha Hämäläinen", "Юха Хямяляйнен"],
    ["Toomas Saar", "Тоомас Саар"],
    ["Zoltán Nagy", "Золтан Надь"],
    ["Konstantinos Papadopoulos", "Константинос Пападопулос"],
  ])("writes %s", (latin, cyrillic) => {
    expect(transcribeName(latin)).toEqual({ text: cyrillic, certain: true, doubts: [] });
    expect(transcribe(latin)).toBe(cyrillic);
  });

  it.each([
    ["J. Xucla", "j and x differ by language"],
    ["T. Froissnes", "oi differs by language"],
    ["A. Blake", "a final e may be silent"],
    ["A. Cicero", "c before i"],
    ["M. Richter", "ch differs by language"],
    ["A. Zimmermann", "a German ending, but an English name may have it"],
    ["Lars Kjellberg", "kj differs in the north"],
    ["James Whitfield", "an English surname that is not listed"],
    ["Willem de Vries", "no rules for Dutch"],
    ["A. O'Brien", "an apostrophe"],
    ["UNDP", "an abbreviation"],
    ["A.", "no surname"],
    ["A. de", "a particle is no surname"],
    ["the Commissioner", "no name"],
    ["А. Хамзаев", "already Cyrillic"],
    ["A. constructor", "a key of every object"],
    ["", "nothing"],
    [`A. K${"a".repeat(100)}`, "too long to be a name"],
  ])("gives nothing for %s: %s", (latin) => {
    expect(transcribeName(latin)).toBeUndefined();
  });
});

describe("a proposal that is not certain", () => {
  it.each([
    ["Pierre Dubois", "Пьер Дюбуа", ["the spelling does not tell the sounds"]],
    ["Jacques Beaumont", "Жак Бомон", ["the spelling does not tell the sounds"]],
    ["Jean-Claude Marchand", "Жан-Клод Маршан", ["the spelling does not tell the sounds"]],
    ["Mohammed Al-Rashid", "Мохаммед аль-Рашид", ["the spelling does not tell the sounds"]],
    ["Khalid bin Hamad Al Thani", "Халид бин Хамад Аль Тани", ["the spelling does not tell the sounds"]],
    ["Angela Merz", "Ангела Мерц", ["in another language: Анджела Мерз"]],
    ["Stefan Östlund", "Штефан Эстлунд", ["in another language: Стефан Эстлунд"]],
    ["Hans Petrov", "Ханс Петров", ["given name and surname are of different languages"]],
  ])("%s", (latin, text, doubts) => {
    expect(transcribeName(latin)).toEqual({ text, certain: false, doubts });
    expect(transcribe(latin)).toBeUndefined();
  });
});

describe("whatever it is given, a transcription", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aeiouykhszjğčйΩ.- ") });
  const given = fc.constantFrom("A. ", "Sh. ", "Hans ", "Robert ", "Jean-", "al-", "");
  const name = fc.tuple(given, fc.constantFrom("K", "E", ""), letters).map((parts) => parts.join(""));
  const text = fc.oneof(fc.string({ unit: "grapheme" }), name);

  it("is Cyrillic only or nothing at all", () => {
    fc.assert(
      fc.property(text, (latin) => {
        const result = transcribeName(latin)?.text;
        expect(result === undefined || /^[\p{Script=Cyrillic}. \u00A0-]+$/u.test(result)).toBe(true);
      }),
    );
  });

  it("is certain or says why not", () => {
    fc.assert(
      fc.property(name, (latin) => {
        const result = transcribeName(latin);
        expect(result?.certain).toBe(result && result.doubts.length === 0);
      }),
    );
  });
});
