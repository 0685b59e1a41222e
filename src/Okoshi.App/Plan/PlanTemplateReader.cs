using Okoshi.App.Imports;
using Okoshi.Engine.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Plan;

/// <summary>A plan template with the period for which it was drawn up.</summary>
/// <param name="Path">Path in the pack.</param>
/// <param name="From">First day on which it stands.</param>
/// <param name="To">Last day, or null.</param>
/// <param name="Plan">The plan.</param>
public sealed record PlanTemplate(string Path, DateOnly From, DateOnly? To, BusinessPlan Plan)
{
    /// <summary>Whether the template stands on a day.</summary>
    public bool StandsOn(DateOnly day) => From <= day && day <= (To ?? DateOnly.MaxValue);
}

/// <summary>Reads one template (the format is described in docs/開発/packs.md) and reports everything that does not fit.</summary>
internal sealed class PlanTemplateReader
{
    private const decimal MaxYen = 1_000_000_000;
    private const decimal MaxVolume = 1_000_000;
    private static readonly string[] Methods = ["equal-payment", "equal-principal"];

    private readonly JsonFields root;
    private readonly PlanParameters parameters;
    private readonly PlanValueReader values;

    private PlanTemplateReader(JsonFields root, PlanParameters parameters, PlanValueReader values)
    {
        this.root = root;
        this.parameters = parameters;
        this.values = values;
    }

    /// <summary>Reads a template; null when anything in it is wrong, with the problems added.</summary>
    /// <param name="file">Name under which errors are reported.</param>
    /// <param name="json">The text.</param>
    /// <param name="parameters">Figures for what the template leaves to the pack.</param>
    /// <param name="knownSources">Ids of sources.csv; null for a plan outside a pack, whose values need no notes either.</param>
    /// <param name="problems">Where problems are added.</param>
    public static PlanTemplate? Read(
        string file,
        string json,
        PlanParameters parameters,
        IReadOnlySet<string>? knownSources,
        List<ImportProblem> problems
    )
    {
        var before = problems.Count;
        if (JsonFields.Parse(file, json, problems) is not { } root)
            return null;
        var inPack = knownSources is not null;
        var standard = new SourceRef(root.Text("source", inPack), root.Text("place", required: false), Quality.Assumed);
        if (standard.SourceId.Length > 0 && knownSources?.Contains(standard.SourceId) == false)
            root.Report(
                "source",
                $"「{standard.SourceId}」という出典はありません",
                "sources.csv の id のどれかが必要です",
                "出典を足すか、綴りを直してください"
            );
        var reader = new PlanTemplateReader(root, parameters, new PlanValueReader(standard, knownSources, inPack));
        var from = root.Date("from", inPack);
        var to = root.Date("to", required: false);
        if (to < from)
            root.Report(
                "to",
                $"終わりの日 {to:yyyy-MM-dd} が始まりの日 {from:yyyy-MM-dd} より前です",
                "from より後の日が必要です",
                "日付を直してください"
            );
        var plan = reader.ReadPlan();
        root.RejectUnknown();
        return problems.Count == before ? new PlanTemplate(file, from ?? DateOnly.MinValue, to, plan) : null;
    }

    /// <summary>Reads all parts; where a part is wrong a stand-in takes its place, and the plan is not used.</summary>
    private BusinessPlan ReadPlan() =>
        new()
        {
            Business = root.Text("business"),
            Title = root.Text("title"),
            Summary = root.Text("summary", required: false),
            OpeningMonth = (int)(root.Whole("openingMonth", 1, 12) ?? 1),
            Investments = [.. Items("investments", ReadInvestment, atLeastOne: false)],
            OwnFunds = Value("ownFunds", PlanUnit.Yen, MaxYen),
            WorkingCapitalMonths = Optional("workingCapital", PlanUnit.Months, 36, "working-capital-months"),
            ReserveMonths = Optional("reserve", PlanUnit.Months, 36, "reserve-months"),
            Loan = ReadLoan(),
            OpenDays = Value("openDays", PlanUnit.DaysPerMonth, 31),
            Season = root.Nested("season") is { } season ? ReadSeason(season) : Flat,
            RampUp = ReadRampUp(),
            Sales = [.. Items("sales", ReadSales, atLeastOne: true)],
            FixedCosts = [.. Items("fixedCosts", ReadFixedCost, atLeastOne: false)],
            Staff = [.. Items("staff", ReadStaff, atLeastOne: false)],
            LivingCost = Optional("livingCost", PlanUnit.YenPerMonth, MaxYen, "living-cost"),
            SalesVolatility = Optional("salesVolatility", PlanUnit.Percent, 100, "sales-volatility"),
            ConsumptionTaxThreshold = parameters["consumption-tax-threshold"],
            Missing = [.. Items("missing", ReadMissing, atLeastOne: false)],
        };

    private static SeasonIndex Flat => new([.. Enumerable.Repeat(100m, 12)], new SourceRef("", ""));

    private PlanValue Value(string name, PlanUnit unit, decimal max) => values.Read(root, name, unit, 0, max) ?? StandIn;

    private PlanValue Optional(string name, PlanUnit unit, decimal max, string parameter) =>
        values.Read(root, name, unit, 0, max, required: false) ?? parameters[parameter];

    private static PlanValue StandIn => new(0, "", new SourceRef("", ""));

    private List<T> Items<T>(string name, Func<JsonFields, T> read, bool atLeastOne)
    {
        var items = root.NestedList(name);
        if (atLeastOne && items.Count == 0 && root.Has(name))
            root.Report(name, "空です", "一つ以上の項目が必要です", "項目を足してください");
        var result = new List<T>();
        foreach (var item in items)
        {
            result.Add(read(item));
            item.RejectUnknown();
        }
        return result;
    }

    private InvestmentItem ReadInvestment(JsonFields item) =>
        new(
            item.Text("name"),
            values.ReadHere(item, PlanUnit.Yen, 0, MaxYen) ?? StandIn,
            values.Read(item, "life", PlanUnit.Years, 1, 60, required: false)
        );

    private PlanLoan ReadLoan()
    {
        var loan = root.Nested("loan", required: false);
        PlanValue Own(string name, PlanUnit unit, decimal min, decimal max, string parameter) =>
            (loan is null ? null : values.Read(loan, name, unit, min, max, required: false)) ?? parameters[parameter];
        var rate = Own("rate", PlanUnit.Percent, 0, LoanTerms.MaxRatePercent, "loan-rate");
        var months = Own("months", PlanUnit.Months, 1, LoanTerms.MaxMonths, "loan-months");
        var grace = Own("grace", PlanUnit.Months, 0, LoanTerms.MaxMonths - 1, "loan-grace-months");
        var method =
            loan?.OneOf("method", Methods, required: false) == Methods[1] ? RepaymentMethod.EqualPrincipal : RepaymentMethod.EqualPayment;
        var guaranteed = loan?.Flag("guaranteed", required: false) ?? true;
        if (months.Value != decimal.Truncate(months.Value))
            loan?.Report("months", $"{months.Value} は整数ではありません", "整数が必要です", "値を直してください");
        if (grace.Value >= months.Value)
            (loan ?? root).Report(
                "grace",
                $"据置期間が {grace.Value} か月です",
                $"返済期間 {months.Value} か月より短い必要があります",
                "据置期間か返済期間を直してください"
            );
        loan?.RejectUnknown();
        return new PlanLoan(rate, months, grace, method, guaranteed ? parameters["guarantee-rate-shared-5"] : null, parameters.Factors);
    }

    private SeasonIndex ReadSeason(JsonFields season)
    {
        var percents = season.Numbers("values", 0, 1200);
        if (percents.Count != 12)
            season.Report("values", $"値が {percents.Count} 個です", "1月から12月まで12個の値が必要です", "値の数を直してください");
        else if (Math.Abs(percents.Sum() - 1200) > 0.5m)
            season.Report(
                "values",
                $"平均が {decimal.Round(percents.Average(), 1)} です",
                "平均が 100（合計 1200）になる必要があります",
                "平均の月を100として書き直してください"
            );
        var unit = season.Text("unit");
        if (unit.Length > 0 && !PlanUnit.Percent.Fits(unit))
            season.Report("unit", $"単位が「{unit}」です", $"{PlanUnit.Percent.Expected}が必要です", "単位を直してください");
        var source = values.ReadSource(season);
        season.RejectUnknown();
        return percents.Count == 12 ? new SeasonIndex(percents, source) : Flat;
    }

    private RampUp ReadRampUp()
    {
        if (root.Nested("rampUp") is not { } ramp)
            return new RampUp(StandIn, StandIn);
        var start = values.Read(ramp, "start", PlanUnit.Percent, 0, 100) ?? StandIn;
        var months = values.Read(ramp, "months", PlanUnit.Months, 0, 60) ?? StandIn;
        ramp.RejectUnknown();
        return new RampUp(start, months);
    }

    private SalesLine ReadSales(JsonFields item)
    {
        var name = item.Text("name");
        var price = values.Read(item, "price", PlanUnit.Yen, 0, MaxYen) ?? StandIn;
        var volume = values.Read(item, "volume", PlanUnit.Volume, 0, MaxVolume) ?? StandIn;
        var variable = values.Read(item, "variableCost", PlanUnit.Percent, 0, 100) ?? StandIn;
        var season = item.Nested("season", required: false) is { } own ? ReadSeason(own) : null;
        return new SalesLine(name, price, volume, volume.Unit.EndsWith("/日", StringComparison.Ordinal), variable, season);
    }

    private FixedCost ReadFixedCost(JsonFields item)
    {
        var months = item.Numbers("calendarMonths", 1, 12, required: false);
        if (months.Any(m => m != decimal.Truncate(m)) || months.Distinct().Count() != months.Count)
            item.Report("calendarMonths", "月の書き方が正しくありません", "1から12までの整数を一度ずつ書きます", "月を直してください");
        return new FixedCost(
            item.Text("name"),
            values.ReadHere(item, PlanUnit.YenPerMonth, 0, MaxYen) ?? StandIn,
            [.. months.Select(m => (int)m)]
        );
    }

    private StaffCost ReadStaff(JsonFields item) =>
        new(
            item.Text("name"),
            values.ReadHere(item, PlanUnit.YenPerMonth, 0, MaxYen) ?? StandIn,
            (int)(item.Whole("fromMonth", 1, Projection.Horizon) ?? 1)
        );

    private static MissingDatum ReadMissing(JsonFields item) => new(item.Text("what"), item.Text("effect"), item.Text("nextStep"));
}
