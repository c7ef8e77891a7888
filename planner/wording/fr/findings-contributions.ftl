### Le cofinancement par origine. $level : partner ou action.

contribution-whose = { $level ->
    [action] l’action
   *[partner] « { $partner } »
}
contribution-unsure = { $reason ->
    [level] { " " }; il n’est pas sûr que ce soit à chaque partenaire ou à l’action entière de le couvrir
   *[other] { "" }
}
contribution-kind = { $apart-sign ->
    [positive] { " " }; les { $apart } en nature ne comptent pas
   *[zero] { "" }
}
contribution-short =
    .says = Le cofinancement pour { contribution-whose } se monte à { $value } et doit être de { $whole } : il manque { $gap }{ contribution-kind }{ contribution-unsure }.
    .fix = Ajoutez une ligne de { $gap }, ou corrigez un montant : le compte doit tomber juste au centime.
    .fix-level = Ajoutez une ligne de { $gap }, et demandez à { word-authority } de qui relève le cofinancement.
contribution-over =
    .says = Le cofinancement pour { contribution-whose } se monte à { $value } et doit être de { $whole } : { $gap } sont en trop{ contribution-kind }{ contribution-unsure }.
    .fix = Retirez { $gap } d’une de ses lignes : le compte doit tomber juste au centime, aussi après un changement des coûts ou de la { word-grant }.
    .fix-level = Retirez { $gap } d’une de ses lignes, et demandez à { word-authority } de qui relève le cofinancement.
contribution-complete =
    .says = { $level ->
        [action] Le cofinancement de { $whole } est saisi au centime pour l’action{ contribution-unsure }.
       *[partner] Le cofinancement de { $whole } est saisi au centime pour chaque partenaire{ contribution-unsure }.
    }
reason-level = Demandez à { word-authority } de qui relève le cofinancement : de chaque partenaire ou de l’action.
contribution-needed-unknown =
    .says = On ne sait pas encore ce qui doit être apporté pour { contribution-whose } ; les { $value } de cofinancement ne peuvent pas y être comparés.
    .fix = Voyez sur la page Budget quel taux ou quel montant est à vérifier.
contribution-not-entered =
    .says = { $whole-given ->
        [yes] L’origine du cofinancement de { $whole } n’est pas encore saisie
       *[no] L’origine du cofinancement n’est pas encore saisie
    }{ $level ->
        [action] .
       *[partner] { " " }({ $partners }).
    }
    .fix = Saisissez-la sur la page « { page-contributions-title } » : fonds propres, fonds publics, argent d’autrui.
contribution-from-union =
    .says = { $status ->
        [not_met] Dans le cofinancement de ces partenaires ({ $partners }), { $amount } viennent du budget de l’Union, qui ne paie jamais deux fois le même coût.
       *[to_be_verified] Dans le cofinancement de ces partenaires ({ $partners }), personne n’a dit si { $amount } viennent du budget de l’Union.
    }
    .fix = { $status ->
        [not_met] Remplacez-les par des fonds qui ne viennent pas de l’Union, propres ou nationaux.
       *[to_be_verified] Demandez qui les donne, et répondez à « { contributions-eu-source } » sur la page « { page-contributions-title } ».
    }
contribution-volunteers-over =
    .says = Un travail bénévole de { $value } est saisi comme cofinancement pour { contribution-whose }, et le budget en compte { $limit } : { $gap } ne comptent pas.
    .fix = Saisissez aussi le travail bénévole comme ligne de coûts, ou réduisez la contribution.
contribution-without-budget =
    .says = { $amount } de cofinancement sont saisis pour des partenaires sans budget ({ $partners }) ; ils ne couvrent rien.
    .fix = Saisissez-les pour le partenaire dont ils couvrent les coûts, avec le donateur sous « { contributions-from } ».
