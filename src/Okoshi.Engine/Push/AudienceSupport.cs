using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>
/// 対象者全員の支援 How many programmes fit each person of an audience with each industry of the opportunities, counted for everybody at
/// once: the same numbers as the matcher finds person by person. Only programmes that ask for the industry are evaluated once for each.
/// </summary>
public sealed class AudienceSupport
{
    private readonly int industries;
    private readonly int[] halves;

    private AudienceSupport(IReadOnlyList<AudienceMember> members, int industries)
    {
        (Members, this.industries) = (members, industries);
        halves = new int[members.Count * industries];
    }

    /// <summary>The audience.</summary>
    public IReadOnlyList<AudienceMember> Members { get; }

    /// <summary>Counts for an audience.</summary>
    /// <param name="matcher">What is matched.</param>
    /// <param name="members">The audience.</param>
    /// <param name="countEach">Evaluates an index on as many threads as the caller has, counting for each person.</param>
    public static AudienceSupport Count(
        Matcher matcher,
        IReadOnlyList<AudienceMember> members,
        Func<PopulationIndex, PopulationResult> countEach
    )
    {
        ArgumentNullException.ThrowIfNull(matcher);
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(countEach);
        var support = new AudienceSupport(members, matcher.Industries.Count);
        foreach (var group in Enumerable.Range(0, members.Count).GroupBy(i => Matcher.IsOwner(members[i].Facts)))
            support.CountGroup(matcher, [.. group], group.Key, countEach);
        return support;
    }

    /// <summary>For each industry the programmes that fit, in halves.</summary>
    internal ReadOnlySpan<int> Of(int person) => halves.AsSpan(person * industries, industries);

    private void CountGroup(Matcher matcher, int[] persons, bool isOwner, Func<PopulationIndex, PopulationResult> countEach)
    {
        var columns = PopulationColumns.From([.. persons.Select(i => matcher.AsFounderHere(Members[i].Facts))]);
        var common = countEach(IndexOf(columns, asksIndustry: false));
        for (var industry = 0; industry < industries; industry++)
        {
            var asking = countEach(
                IndexOf(
                    columns.With(new Question(ApplicantFact.Industry), new Applicant { Industry = matcher.Industries[industry] }),
                    asksIndustry: true
                )
            );
            for (var i = 0; i < persons.Length; i++)
                halves[(persons[i] * industries) + industry] = Halves(common, i) + Halves(asking, i);
        }

        PopulationIndex IndexOf(PopulationColumns people, bool asksIndustry) =>
            new(people, matcher.ProgrammesFor(isOwner, asksIndustry), matcher.Context.AsOf, isStreamed: true);
    }

    private static int Halves(PopulationResult result, int person) => (2 * result.MetOf(person)) + result.UnknownOf(person);
}
