using Okoshi.App.Support;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support;

public sealed class PopulationRunTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public void スレッドの数や並べ方が違っても_パックの制度への答えは同じ()
    {
        var programmes = SupportCatalogue.Of(AomoriPack.Content);
        var people = Enumerable
            .Range(0, 150_000)
            .Select(i => new Applicant
            {
                AgeGroup = i % 5 == 0 ? null : NumberRange.Exactly(15 + (i % 60)),
                Stage = i % 7 < 5 ? (FoundingStage)(i % 7) : null,
                Employees = i % 40,
            })
            .ToArray();
        var columns = PopulationColumns.From(people);

        var one = PopulationRun.Evaluate(PopulationRun.Index(columns, programmes, Day, 1), 5, 1);
        var four = PopulationRun.Evaluate(PopulationRun.Index(columns, programmes, Day, 4), 5, 4);
        var preview = PopulationRun.Preview(columns, programmes, Day, 2);

        for (var i = 0; i < programmes.Count; i++)
        {
            (four.MetCount(i), four.UnknownCount(i)).ShouldBe((one.MetCount(i), one.UnknownCount(i)));
            (preview.MetCount(i), preview.UnknownCount(i)).ShouldBe((one.MetCount(i), one.UnknownCount(i)));
        }
        for (var person = 0; person < people.Length; person += 997)
            four.TopOf(person).ShouldBe(one.TopOf(person));
    }
}
