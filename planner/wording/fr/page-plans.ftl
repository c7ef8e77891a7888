### La page des plans.

page-plans-title = Vos plans
page-plans-about = Tout est gardé sur cette machine, avec son historique. Rien n’est envoyé ailleurs.
plans-worked-cases = Cas d’étude
plans-from-file = À partir d’un fichier
plans-changed = modifié le { $day } à { $clock } par { $author }
plans-open = Ouvrir
plans-open-now = ouvert
plans-more = Plus
plans-copy = Copier
plans-copy-title = Titre de la copie
plans-copy-of = { $title } (copie)
plans-delete = Supprimer
plans-deleted = « { $title } » a été supprimé.
plans-undelete = Le reprendre
plans-bin = { $count ->
    [one] Un plan supprimé
   *[other] { $count } plans supprimés
}
plans-deleted-on = supprimé le { $day } à { $clock }
