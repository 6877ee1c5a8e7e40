package se.stportfolj.regulation;

import java.util.Optional;

/**
 * The numbers of a regulation. Months are months at full time, money is kronor.
 *
 * <p>The {@code bt} numbers are empty where the regulation has no bastjänstgöring. An empty value
 * within a fact means that the regulation may have such a number, but it was not read.
 *
 * @param requiredMonths the whole training, bastjänstgöring included
 * @param doctoralCreditMonths by how much a doctoral degree lowers {@code requiredMonths}
 * @param earlierSpecialtyCeilingMonths the most that training for an earlier specialty may credit
 * @param secondSpecialtyMinimumMonths what is left to do for a second specialty
 * @param thirdCountryMonths the least training in Sweden of a specialist from a third country
 * @param feeKronor for the application for specialist competence
 * @param btWithinMonths when to have applied for approval of BT: a recommendation
 * @param btDoctoralCreditMonths how much a doctoral degree credits within BT
 */
public record Numbers(
    Fact<Integer> requiredMonths,
    Fact<Integer> requiredMonthsWithDoctorate,
    Fact<Integer> doctoralCreditMonths,
    Fact<Integer> earlierSpecialtyCeilingMonths,
    Fact<Integer> secondSpecialtyMinimumMonths,
    Fact<Optional<Integer>> thirdCountryMonths,
    Fact<Integer> feeKronor,
    Optional<Fact<Integer>> btMonths,
    Optional<Fact<Integer>> btPrimaryCareMonths,
    Optional<Fact<Integer>> btAcuteCareMonths,
    Optional<Fact<Integer>> btWithinMonths,
    Optional<Fact<Integer>> btDoctoralCreditMonths,
    Optional<Fact<Integer>> btFeeKronor) {}
