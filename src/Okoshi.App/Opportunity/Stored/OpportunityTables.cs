using Microsoft.EntityFrameworkCore;

namespace Okoshi.App.Opportunity.Stored;

/// <summary>The tables of what people keep of their searches.</summary>
internal static class OpportunityTables
{
    public static void Configure(ModelBuilder model)
    {
        var run = model.Entity<OpportunityRun>();
        run.ToTable("OpportunityRuns");
        run.Property(r => r.Id).ValueGeneratedNever();
        run.HasIndex(r => r.Region);
        var swot = model.Entity<SwotEdition>();
        swot.ToTable("SwotEditions");
        swot.Property(s => s.Id).ValueGeneratedNever();
        swot.HasIndex(s => new { s.Region, s.Number }).IsUnique();
    }
}
