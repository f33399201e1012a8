import type { Translations } from '../translations';

export const scope: Translations = {
  'Work is weighed by points where at least this share of it is estimated, else counted.':
    'Le travail est pesé en points si au moins cette part est estimée, sinon compté.',
  'An item is carried over too often once it is in its so many-th sprint.':
    'Un ticket est reporté trop souvent quand il en est à ce numéro de sprint.',
  'It is severe from so many sprints on.': 'À partir d’autant de sprints, c’est grave.',
  'It is severe only from so many times the least that is told.':
    'Ce n’est grave qu’à partir d’autant de fois le minimum signalé.',
  'So many earlier stretches are needed to tell what is usual.':
    'Autant de périodes antérieures sont nécessaires pour connaître l’habituel.',
  'So many finished items are needed to tell what is usual.':
    'Autant de tickets terminés sont nécessaires pour connaître l’habituel.',
  'A goal drifts once its text changed more after the start than in this percentage of finished items.':
    'Un objectif dérive quand son texte a plus changé après le début que celui de cette part des tickets terminés.',
  'A change by less than this share of the text is wording.':
    'Une modification de moins que cette part du texte est une reformulation.',
  'So is a change by fewer characters.': 'De même une modification de moins de caractères.',
  'What is written within so many working days of the start still belongs to it.':
    'Ce qui est écrit en autant de jours de travail après le début en fait encore partie.',
  'Scope creeps once it has grown more than this percentage of the team’s past scopes by then.':
    'Le périmètre dérive quand il a grandi plus que cette part des périmètres passés de l’équipe à ce stade.',
  'Growth by fewer items is never creep.': 'Une croissance de moins de tickets n’est jamais une dérive.',
  'Growth by less than this share of the start is never creep.':
    'Une croissance de moins que cette part du début n’est jamais une dérive.',
  'The team’s latest so many scopes of the kind are compared with.':
    'On compare avec les derniers périmètres de cette sorte de l’équipe, en ce nombre.',
  'It is severe where it lowers the chance of the target by this or more.':
    'C’est grave quand la probabilité de la date cible baisse d’autant ou plus.',
  'With fewer past scopes than this, published numbers or nothing can be told.':
    'Avec moins de périmètres passés, on prend des chiffres publiés, ou rien.',
  'Without a past of its own, a sprint creeps once it has grown by more than this share.':
    'Sans passé propre, un sprint dérive quand il a grandi de plus que cette part.',
  'Without a past of its own, it is severe beyond this share.': 'Sans passé propre, c’est grave au-delà de cette part.',
  'The history of at least this share of the items has to be known.':
    'L’historique d’au moins cette part des tickets doit être connu.',
  'A sprint is over-committed when its chance to be finished is below this.':
    'Un sprint est trop chargé quand sa probabilité d’être terminé est en dessous.',
  'It is told once more was discovered on the way than in this percentage of past scopes.':
    'C’est signalé quand on a découvert plus en chemin que dans cette part des périmètres passés.',
  'Fewer discovered items are never told of.': 'Moins de tickets découverts ne sont jamais signalés.',
  'Less than this share of the start is never told of.': 'Moins que cette part du début n’est jamais signalé.',
  'It is severe only from this share on.': 'Ce n’est grave qu’à partir de cette part.',
  'It is told once more of the work was never looked at than in this percentage of past scopes.':
    'C’est signalé quand plus de travail n’a jamais été regardé que dans cette part des périmètres passés.',
  'Fewer such items are never told of.': 'Moins de tels tickets ne sont jamais signalés.',
  'Less than this share of the open work is never told of.':
    'Moins que cette part du travail ouvert n’est jamais signalé.',
  'Scope churns once more of it was swapped than in this percentage of the team’s past scopes.':
    'Le périmètre est échangé quand plus en a changé que dans cette part des périmètres passés de l’équipe.',
  'At least so many items have to have come, and as many to have gone.':
    'Au moins autant de tickets doivent être entrés, et autant sortis.',
  'At least this share of the start has to have been swapped.': 'Au moins cette part du début doit avoir été échangée.',
  'Where more than this share of what moved stayed as growth, it is creep and not churn.':
    'Si plus que cette part du mouvement est restée en croissance, c’est une dérive et non un échange.',
  'It is told once estimates moved more than in this percentage of the team’s past scopes.':
    'C’est signalé quand les estimations ont plus bougé que dans cette part des périmètres passés.',
  'The estimates of at least so many items have to have moved.':
    'Les estimations d’au moins autant de tickets doivent avoir bougé.',
  'At least this share of the points has to have moved.': 'Au moins cette part des points doit avoir bougé.',
};
