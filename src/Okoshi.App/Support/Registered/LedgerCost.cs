namespace Okoshi.App.Support.Registered;

/// <summary>
/// Whether a whole new evaluation is cheaper than following changes one by one. The prices are nanoseconds of bench/push.sh; only
/// their ratio matters, and a wrong guess costs time, never a number.
/// </summary>
internal static class LedgerCost
{
    /// <summary>A person put into columns and evaluated.</summary>
    private const long Person = 4_000;

    /// <summary>A programme compiled, twice: for the evaluation and for the changes after it.</summary>
    private const long Programme = 30_000;

    /// <summary>A programme of the catalogue judged for a person before and after a change.</summary>
    private const long Judged = 60;

    /// <summary>A programme or person that has changed already, judged singly.</summary>
    private const long JudgedSingly = 1_500;

    /// <summary>A person, where one programme is evaluated for everybody.</summary>
    private const long OneProgramme = 50;

    /// <summary>Setting up the evaluation of one programme.</summary>
    private const long SetUp = 200_000;

    /// <param name="people">Persons now.</param>
    /// <param name="programmes">Programmes now.</param>
    /// <param name="earlier">Changes since the last whole evaluation.</param>
    /// <param name="persons">Persons to change.</param>
    /// <param name="versions">Programmes to change.</param>
    public static bool IsWholeCheaper(long people, long programmes, long earlier, long persons, long versions) =>
        (people * Person) + (programmes * Programme)
        < (persons * ((programmes * Judged) + (earlier * JudgedSingly)))
            + (versions * (SetUp + (people * OneProgramme) + ((earlier + persons) * JudgedSingly)));
}
