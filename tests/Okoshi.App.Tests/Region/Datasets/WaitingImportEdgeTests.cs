using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Region.Datasets;

/// <summary>A file that nobody confirmed.</summary>
public sealed class WaitingImportEdgeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_file_is_kept_for_a_day_and_that_it_was_brought_is_remembered_for_a_month(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var planner = await house.PersonAsync("企画", null, Role.Planner);
        var first = await BringAsync("ssdse-a-sample.csv", "ssdse-a");

        house.Clock.Advance(TimeSpan.FromDays(1));
        await BringAsync("census-sample.csv", "census");
        (await ShowAsync(first))!.File.ShouldNotBeNull();

        house.Clock.Advance(TimeSpan.FromDays(1));
        await BringAsync("census-sample.csv", "census");
        var remembered = (await ShowAsync(first)).ShouldNotBeNull();
        (remembered.Import.FileName, remembered.File).ShouldBe(("ssdse-a-sample.csv", null));

        house.Clock.Advance(TimeSpan.FromDays(29));
        await BringAsync("census-sample.csv", "census");
        (await ShowAsync(first)).ShouldBeNull();

        Task<Guid> BringAsync(string file, string format) =>
            house.AsAsync(planner, s => s.GetRequiredService<BringDataset>().BringAsync(Samples.Case(file, format), Token));
        Task<WaitingImport?> ShowAsync(Guid id) => house.AsAsync(planner, s => s.GetRequiredService<BringDataset>().ShowAsync(id, Token));
    }
}
