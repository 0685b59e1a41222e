using Okoshi.Engine.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Plan;

public sealed class GuaranteeFeeTests
{
    internal static readonly DivisionFactors Factors = new([
        new(6, .70m, .77m),
        new(12, .65m, .72m),
        new(24, .60m, .66m),
        new(null, .55m, .61m),
    ]);

    public static TheoryData<string> CaseNames => [.. CaseFile.Examples("plan-guarantee-fee.json").Select(e => e.Text("名前"))];

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void 保証料は表のとおり(string name)
    {
        var example = CaseFile.Examples("plan-guarantee-fee.json").Single(e => e.Text("名前") == name);
        var period = new GuaranteePeriod((int)(example.Number("月") ?? example.Number("日"))!, example.Number("月") is null);
        var factor = Factors.For((int)example.Number("回数")!, example.GetProperty("均等").GetBoolean());
        decimal[] percents = example.TryGetProperty("補助%", out var list) ? [.. list.EnumerateArray().Select(p => p.GetDecimal())] : [];
        var fee = GuaranteeFee.Compute(
            new Yen((long)example.Number("金額")!),
            example.Number("料率%")!.Value,
            period,
            (int)example.Number("据置")!,
            factor,
            percents
        );
        fee.Fee.Amount.ShouldBe((long)example.Number("保証料")!);
        if (example.TryGetProperty("補助", out var subsidies))
            fee.Subsidies.Select(s => s.Amount).ShouldBe(subsidies.EnumerateArray().Select(s => s.GetInt64()));
        if (example.Number("本人負担") is { } borne)
            fee.Borne.Amount.ShouldBe((long)borne);
    }

    [Theory]
    [InlineData(1, 1.0)]
    [InlineData(2, .70)]
    [InlineData(6, .70)]
    [InlineData(7, .65)]
    [InlineData(12, .65)]
    [InlineData(13, .60)]
    [InlineData(24, .60)]
    [InlineData(25, .55)]
    [InlineData(120, .55)]
    public void 分割係数は返済回数で決まる(int payments, double factor) => Factors.For(payments, even: true).ShouldBe((decimal)factor);

    [Fact]
    public void Subsidies_over_the_whole_fee_are_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() =>
            GuaranteeFee.Compute(new Yen(1_000_000), 1, new GuaranteePeriod(12, InDays: false), 0, .65m, [60, 50])
        );

    [Fact]
    public void Bands_without_an_open_end_or_out_of_order_are_refused()
    {
        Should.Throw<ArgumentException>(() => new DivisionFactors([]));
        Should.Throw<ArgumentException>(() => new DivisionFactors([new(6, .7m, .77m)]));
        Should.Throw<ArgumentException>(() => new DivisionFactors([new(12, .65m, .72m), new(6, .7m, .77m), new(null, .55m, .61m)]));
    }
}
