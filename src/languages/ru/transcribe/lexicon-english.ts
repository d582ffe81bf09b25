/** Common English surnames with their Russian forms: English spelling does not tell the sounds. */

const LISTED = `
  Adams Адамс, Allen Аллен, Anderson Андерсон, Andrews Эндрюс, Armstrong Армстронг, Bailey Бейли, Baker Бейкер,
  Barnes Барнс, Bell Белл, Bennett Беннетт, Black Блэк, Brooks Брукс, Brown Браун, Bryant Брайант, Burns Бернс,
  Butler Батлер, Cameron Кэмерон, Campbell Кэмпбелл, Carter Картер, Chapman Чепмен, Clark Кларк, Coleman Коулман,
  Collins Коллинз, Cook Кук, Cooper Купер, Cox Кокс, Davies Дэвис, Davis Дэвис, Dixon Диксон, Edwards Эдвардс,
  Ellis Эллис, Evans Эванс, Ferguson Фергюсон, Fisher Фишер, Ford Форд, Foster Фостер, Fox Фокс, Freeman Фримен,
  Gibson Гибсон, Gordon Гордон, Graham Грэм, Grant Грант, Gray Грей, Green Грин, Griffin Гриффин, Hall Холл,
  Hamilton Хэмилтон, Harper Харпер, Harris Харрис, Harrison Харрисон, Hart Харт, Hayes Хейс, Henderson Хендерсон,
  Hill Хилл, Holmes Холмс, Howard Ховард, Hughes Хьюз, Hunt Хант, Hunter Хантер, Jackson Джексон, Jenkins Дженкинс,
  Johnson Джонсон, Johnston Джонстон, Jones Джонс, Jordan Джордан, Kelly Келли, King Кинг, Knight Найт, Lewis Льюис,
  Lloyd Ллойд, MacDonald Макдональд, McDonald Макдональд, Marshall Маршалл, Mason Мейсон, Miller Миллер,
  Mitchell Митчелл, Moore Мур, Morgan Морган, Morris Моррис, Murphy Мерфи, Murray Мюррей, Myers Майерс,
  Nelson Нельсон, Owens Оуэнс, Palmer Палмер, Parker Паркер, Patterson Паттерсон, Perry Перри, Phillips Филлипс,
  Porter Портер, Powell Пауэлл, Price Прайс, Reed Рид, Reynolds Рейнольдс, Richardson Ричардсон, Roberts Робертс,
  Robinson Робинсон, Rogers Роджерс, Russell Рассел, Sanders Сандерс, Scott Скотт, Shaw Шоу, Simpson Симпсон,
  Smith Смит, Spencer Спенсер, Stevens Стивенс, Stewart Стюарт, Stone Стоун, Sullivan Салливан, Taylor Тейлор,
  Thompson Томпсон, Thornton Торнтон, Turner Тернер, Walker Уокер, Wallace Уоллес, Walsh Уолш, Ward Уорд,
  Warner Уорнер, Warren Уоррен, Watson Уотсон, Webb Уэбб, Wells Уэллс, West Уэст, White Уайт, Williams Уильямс,
  Wilson Уилсон, Wood Вуд, Woods Вудс, Wright Райт, Young Янг
`;

/** By the name as it is printed. */
export const ENGLISH_SURNAMES: ReadonlyMap<string, string> = new Map(
  LISTED.trim()
    .split(/,\s*/)
    .map((pair): [string, string] => {
      const [latin = "", cyrillic = ""] = pair.split(" ");
      return [latin, cyrillic];
    }),
);
