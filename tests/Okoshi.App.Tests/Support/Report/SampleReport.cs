using Okoshi.App.Support.Report;

namespace Okoshi.App.Tests.Support.Report;

/// <summary>A small report written for these tests in the layout of a real one.</summary>
internal static class SampleReport
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "report-sample.txt"));

    public static ReportDocument Document { get; } = ReportReader.Read(Text);

    public static ReportEntry Entry(string id) => Document.Entries.Single(e => e.Id == id);

    public static ReportIndicator Indicator(string id, string label) => Entry(id).Indicators.Single(i => i.Label == label);

    public static IEnumerable<ReportOddity> Oddities(string code) => Document.Oddities.Where(o => o.Code == code);
}
