using System.Globalization;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>Population of one area by age and sex over the years of one dataset.</summary>
public sealed class AgeSeries
{
    private readonly FigureSet figures;

    private AgeSeries(FigureSet figures, MunicipalityCode code)
    {
        (this.figures, Code) = (figures, code);
        Years = [.. figures.Items.Select(i => i.Period).Distinct().Select(p => int.Parse(p, CultureInfo.InvariantCulture)).Order()];
        Bands =
        [
            .. figures
                .Items.Select(i => AgeBand.Parse(i.Code[2..]))
                .OfType<AgeBand>()
                .Where(b => b.From is not null)
                .Distinct()
                .OrderBy(b => b.From),
        ];
    }

    public DatasetInfo Info => figures.Info;

    /// <summary>The code under which the area stands, which may be its former one.</summary>
    public MunicipalityCode Code { get; }

    /// <summary>Years in order.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Ages from the youngest; neither the total nor the unknown.</summary>
    public IReadOnlyList<AgeBand> Bands { get; }

    /// <summary>The series of an area; null where the dataset is not there or lacks the area.</summary>
    public static AgeSeries? Of(FigureSet? figures, MunicipalityCode area) =>
        figures?.In(area) is { } code ? new AgeSeries(figures, code) : null;

    /// <summary>Persons; null where there is no value.</summary>
    public long? Count(Sex sex, AgeBand age, int year) =>
        (long?)figures[Code, AgeSexItems.Code(sex, age), year.ToString(CultureInfo.InvariantCulture)];

    /// <summary>All persons, the unknown ages included.</summary>
    public long? Total(int year) => Count(Sex.Total, AgeBand.Total, year);

    /// <summary>Persons of the bands within two ages; null where one of them has no value.</summary>
    public long? Between(int from, int to, int year)
    {
        var counts = Bands.Where(b => b.From >= from && (b.To ?? b.From) <= to).Select(b => Count(Sex.Total, b, year)).ToArray();
        return counts.Length == 0 || counts.Any(c => c is null) ? null : counts.Sum();
    }
}
