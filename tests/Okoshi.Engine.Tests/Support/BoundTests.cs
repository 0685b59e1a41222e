using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support;

public sealed class BoundTests
{
    private static readonly Dictionary<string, Bound[]> Conditions = new()
    {
        ["概ね45歳未満"] = [new(BoundKind.Below, 45, 2)],
        ["45歳以上"] = [new(BoundKind.AtLeast, 45)],
        ["20歳以上39歳以下"] = [new(BoundKind.AtLeast, 20), new(BoundKind.AtMost, 39)],
    };

    public static TheoryData<string> CaseNames() => [.. CaseFile.Examples("support-clauses.json").Select(e => e.Text("名"))];

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void 例のとおりに判定する(string name)
    {
        var example = CaseFile.Examples("support-clauses.json").Single(e => e.Text("名") == name);
        var applicant = example.Number("年齢") is { } age ? Aged(age, example.Number("年齢の上")) : new Applicant();

        var verdict = Eligibility.Judge(Age(Conditions[example.Text("条件")]), applicant, Day);

        Name(verdict).ShouldBe(example.Text("判定"));
    }

    [Theory]
    [InlineData(BoundKind.AtLeast, 44, Verdict.NotMet)]
    [InlineData(BoundKind.AtLeast, 45, Verdict.Met)]
    [InlineData(BoundKind.Above, 45, Verdict.NotMet)]
    [InlineData(BoundKind.Above, 46, Verdict.Met)]
    [InlineData(BoundKind.AtMost, 45, Verdict.Met)]
    [InlineData(BoundKind.AtMost, 46, Verdict.NotMet)]
    [InlineData(BoundKind.Below, 45, Verdict.NotMet)]
    [InlineData(BoundKind.Below, 44, Verdict.Met)]
    public void 以上_超_以下_未満の境目(BoundKind kind, int number, Verdict expected) =>
        new Bound(kind, 45).Judge(number).ShouldBe(expected);

    [Fact]
    public void 概ねの境目の答えは_きびしい境目とゆるい境目の両方で決まる()
    {
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>(),
                ArbMap.Default.ArbFor<PositiveInt>(),
                ArbMap.Default.ArbFor<int>(),
                (limit, band, number) =>
                    Enum.GetValues<BoundKind>()
                        .All(kind =>
                        {
                            var strict = new Bound(
                                kind,
                                limit + (kind is BoundKind.AtLeast or BoundKind.Above ? band.Get : -band.Get)
                            ).Judge(number);
                            var loose = new Bound(
                                kind,
                                limit - (kind is BoundKind.AtLeast or BoundKind.Above ? band.Get : -band.Get)
                            ).Judge(number);
                            var soft = new Bound(kind, limit, band.Get).Judge(number);
                            return soft
                                == (
                                    strict == Verdict.Met ? Verdict.Met
                                    : loose == Verdict.NotMet ? Verdict.NotMet
                                    : Verdict.Unknown
                                );
                        })
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void 年齢の区分の答えは_その中のすべての年齢の答えと同じか未確認()
    {
        Prop.ForAll(
                Gen.Choose(0, 90).ToArbitrary(),
                Gen.Choose(0, 30).ToArbitrary(),
                Gen.Choose(0, 100).ToArbitrary(),
                (from, width, limit) =>
                    Enum.GetValues<BoundKind>()
                        .All(kind =>
                        {
                            var bound = new Bound(kind, limit, 2);
                            var each = Enumerable.Range(from, width + 1).Select(n => bound.Judge(n)).Distinct().ToArray();
                            return bound.Judge(new NumberRange(from, from + width)) == (each.Length == 1 ? each[0] : Verdict.Unknown);
                        })
            )
            .QuickCheckThrowOnFailure();
    }

    private static string Name(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => "該当",
            Verdict.NotMet => "非該当",
            _ => "未確認",
        };
}
