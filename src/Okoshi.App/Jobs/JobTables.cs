using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Okoshi.App.Jobs;

/// <summary>The tables of the durable jobs.</summary>
internal sealed class JobTables
    : IEntityTypeConfiguration<Job>,
        IEntityTypeConfiguration<JobAttempt>,
        IEntityTypeConfiguration<JobEffect>,
        IEntityTypeConfiguration<JobScheduleState>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.Property(j => j.State).HasConversion<string>();
        builder.Property(j => j.RowVersion).HasColumnName("Version").IsConcurrencyToken();
        builder.HasIndex(j => j.OnceKey).IsUnique();
        builder.HasIndex(j => new { j.State, j.DueAt });
    }

    public void Configure(EntityTypeBuilder<JobAttempt> builder)
    {
        builder.ToTable("JobAttempts");
        builder.Property(a => a.Outcome).HasConversion<string>();
        builder.HasOne<Job>().WithMany().HasForeignKey(a => a.JobId);
    }

    public void Configure(EntityTypeBuilder<JobEffect> builder)
    {
        builder.ToTable("JobEffects");
        builder.HasKey(e => new { e.JobId, e.Key });
        builder.HasOne<Job>().WithMany().HasForeignKey(e => e.JobId);
    }

    public void Configure(EntityTypeBuilder<JobScheduleState> builder)
    {
        builder.ToTable("JobSchedules");
        builder.HasKey(s => s.Name);
    }
}
