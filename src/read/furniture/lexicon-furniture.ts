/** Words of pages around their text, in English and Russian: menus, buttons, stamps. All in lower case. */

/** The months of stamps, in each form that a date has; they may be cut short. */
export const STAMP_MONTHS = [
  "january января январь",
  "february февраля февраль",
  "march марта март",
  "april апреля апрель",
  "may мая май",
  "june июня июнь",
  "july июля июль",
  "august августа август",
  "september сентября сентябрь",
  "october октября октябрь",
  "november ноября ноябрь",
  "december декабря декабрь",
] as const;

/** Before the date of a page's own stamp. Of several stamps the one that says `updated` gives the date. */
export const STAMP_LABELS = {
  updated: [
    "updated at",
    "updated on",
    "updated",
    "last updated",
    "last update",
    "last modified",
    "modified",
    "дата обновления",
    "последнее обновление",
    "обновлено",
    "изменено",
  ],
  created: [
    "created at",
    "created on",
    "created",
    "published on",
    "published at",
    "published",
    "publication date",
    "date of publication",
    "posted on",
    "дата публикации",
    "дата создания страницы",
    "опубликовано",
    "создано",
    "размещено",
  ],
} as const;

/** Beginnings of lines at the foot of a page. */
export const FOOTER_STARTS = ["©", "copyright ©", "all rights reserved", "все права защищены"] as const;

/** Beginnings of lines that say where in a site the page stands. */
export const MENU_STARTS = [
  "you are here:",
  "вы здесь:",
  "see also:",
  "font size",
  "text size",
  "размер шрифта",
] as const;

/** Before the number of times that a page was read. */
export const COUNTERS = [
  "views",
  "page views",
  "visits",
  "visitors",
  "hits",
  "read",
  "number of views",
  "просмотров",
  "просмотры",
  "количество просмотров",
  "прочитано",
  "посещений",
] as const;

/** Before the number of a telephone. */
export const TELEPHONES = [
  "tel",
  "phone",
  "telephone",
  "fax",
  "hotline",
  "call centre",
  "mob",
  "тел",
  "телефон",
  "факс",
  "моб",
] as const;

/** Before an address on the web that stands alone. */
export const ADDRESS_LABELS = [
  "source",
  "source url",
  "website",
  "web site",
  "web",
  "link",
  "url",
  "e-mail",
  "email",
  "read more",
  "more",
  "for more",
  "more information",
  "for more information",
  "источник",
  "сайт",
  "ссылка",
  "подробнее",
  "эл. почта",
] as const;

/** Before the description of a picture. */
export const PICTURE_LABELS = ["image", "photo", "picture", "alt", "logo", "фото", "изображение"] as const;

/** Words of buttons; a line of nothing else, with one of `BUTTONS` among them, is a row of buttons. */
export const BUTTON_WORDS = [
  "a",
  "a+",
  "a-",
  "a–",
  "a++",
  "+",
  "-",
  "–",
  "=",
  "this",
  "page",
  "on",
  "by",
  "to",
] as const;
export const BUTTONS = [
  "print",
  "share",
  "e-mail",
  "email",
  "facebook",
  "twitter",
  "tweet",
  "telegram",
  "whatsapp",
  "linkedin",
  "instagram",
  "youtube",
  "vkontakte",
  "vk",
  "viber",
  "rss",
  "a+",
  "a++",
  "печать",
  "распечатать",
  "поделиться",
  "вконтакте",
  "одноклассники",
] as const;

/** Codes of the languages that sites are in; a line of such codes parts the editions of a site. */
export const LANGUAGE_CODES = [
  "en",
  "eng",
  "ru",
  "rus",
  "рус",
  "fr",
  "de",
  "es",
  "ar",
  "uk",
  "англ",
] as const;

/** Buttons and entries of menus; a line of nothing else is a menu. */
export const MENU_ENTRIES = [
  "skip to content",
  "skip to main content",
  "home",
  "back",
  "back to top",
  "print",
  "print version",
  "share",
  "e-mail",
  "email",
  "facebook",
  "twitter",
  "telegram",
  "whatsapp",
  "linkedin",
  "read more",
  "search",
  "contacts",
  "sitemap",
  "site map",
  "menu",
  "главная",
  "назад",
  "наверх",
  "печать",
  "версия для печати",
  "поделиться",
  "подробнее",
  "поиск",
  "контакты",
  "карта сайта",
  "меню",
] as const;

export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "понедельник",
  "вторник",
  "среда",
  "четверг",
  "пятница",
  "суббота",
  "воскресенье",
] as const;
