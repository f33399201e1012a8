import type { settingsFile as source } from '../../en/terminal/settings-file';
import type { Translated } from '../../../say/messages';

export const settingsFile: Translated<typeof source> = {
  'layer.not-json': '{file} n’est pas du JSON.',
  'layer.at': '{file} : {sentence}',
  'layer.no-sections': 'Donnez un objet de sections, comme {example}.',
  'layer.malformed': '{name} n’est ni un nombre ni un modèle, comme {example}.',
  'layer.no-such-section': 'Il n’y a pas de section {section}.',
  'layer.no-such-threshold': 'Il n’y a pas de seuil {threshold} dans {section}.',
  'layer.number': '{name} ne peut pas être {value} : un nombre de {least} à {most}.',
  'layer.whole-number': '{name} ne peut pas être {value} : un nombre entier de {least} à {most}.',
  'layer.at-most': '{name} ne peut pas être {value} : au plus {other}, soit {bound}.',
  'layer.at-least': '{name} ne peut pas être {value} : au moins {other}, soit {bound}.',
  'layer.time-zone': '{name} ne peut pas être {value} : le nom d’un fuseau horaire, comme {example}.',
  'layer.weekdays': '{name} ne peut pas être {value} : une liste de jours, comme {example}.',
  'layer.hour': '{name} ne peut pas être {value} : une heure du jour, de 0 à 24, en quarts d’heure.',
  'layer.regions':
    '{name} ne peut pas être {value} : une liste de pays et de régions dont les jours fériés sont connus, comme {example}.',
  'layer.dates': '{name} ne peut pas être {value} : une liste de dates, comme {example}.',
  'layer.names': '{name} ne peut pas être {value} : une liste de noms ou d’ID, comme {example}.',
  'layer.one-of': '{name} ne peut pas être {value} : un parmi {choices}.',
  'layer.minutes': '{name} ne peut pas être {value} : un nombre entier de minutes, de 0 à 1440.',
  'layer.pattern': '{name} ne peut pas être {value} : un modèle de noms.',
  'layer.pattern.too-long':
    '{name} ne peut pas être {value} : au plus {most, plural, one {# caractère} other {# caractères}}.',
  'layer.pattern.sign':
    '{name} ne peut pas être {value} : {sign} appartient aux expressions régulières, qui ne servent pas ici.',
  'layer.pattern.everything':
    '{name} ne peut pas être {value} : il faut un mot à chaque choix, sinon il convient à tous les noms.',
  'layer.pattern.how': 'Donnez des mots, * pour des caractères quelconques et | entre les choix : {example}.',
  'layer.more':
    '{count, plural, one {# autre valeur ne convient pas non plus : corrigez d’abord celles-ci.} other {# autres valeurs ne conviennent pas non plus : corrigez d’abord celles-ci.}}',
};
