using Microsoft.EntityFrameworkCore;

namespace Okoshi.App.Jobs;

/// <summary>The tables of the durable jobs.</summary>
internal static class JobTables
{
    public static void Configure(ModelBuilder modelBuilder)
    {
        var job = modelBuilder.Entity<Job>();
        job.Property(j => j.State).HasConversion<string>();
        job.Property(j => j.Version).IsConcurrencyToken();
        job.HasIndex(j => j.OnceKey).IsUnique();
        job.HasIndex(j => new { j.State, j.DueAt });
        var attempt = modelBuilder.Entity<JobAttempt>();
        attempt.ToTable("JobAttempts");
        attempt.Property(a => a.Outcome).HasConversion<string>();
        attempt.HasOne<Job>().WithMany().HasForeignKey(a => a.JobId);
        var effect = modelBuilder.Entity<JobEffect>();
        effect.ToTable("JobEffects");
        effect.HasKey(e => new { e.JobId, e.Key });
        effect.HasOne<Job>().WithMany().HasForeignKey(e => e.JobId);
        var schedule = modelBuilder.Entity<JobScheduleState>();
        schedule.ToTable("JobSchedules");
        schedule.HasKey(s => s.Name);
    }
}
